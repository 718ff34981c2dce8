import type { ReadingNote } from "../../values/reading";
import { entryRule, writable } from "../entry-rule";
import type { Severity } from "../finding";
import type { MessageId } from "../message-id";
import { shownOnOneLine, shownValue } from "../shown";

type Case = { readonly note: ReadingNote; readonly message: MessageId; readonly severity: Severity };

/** What is said when the text held more than digits and a unit; the first that applies. */
const CASES: readonly Case[] = [
  { note: "parenthesised-minus", message: "stored-as-text-parenthesised", severity: "warning" },
  { note: "approximate", message: "stored-as-text-approximate", severity: "warning" },
  { note: "triangle-minus", message: "stored-as-text-triangle", severity: "info" },
  { note: "prefix-word", message: "stored-as-text-words", severity: "info" },
  { note: "remark", message: "stored-as-text-words", severity: "info" },
];
const PLAIN = { message: "stored-as-text", severity: "info" } as const;

/**
 * A value that was understood but stands in the cell as a text, so that no formula can rate it: info, with the
 * number to write. Where the text leaves a doubt (約, brackets for minus) a warning. Percents without a percent sign
 * are left to `percent-format`.
 */
export const storedAsTextRule = entryRule("stored-as-text", (checked) => {
  const { reading, entry, listed } = checked;
  if (reading.kind !== "number" || !reading.notes.includes("stored-as-text")) return null;
  if (reading.notes.includes("percent-scale") || reading.notes.includes("percent-unformatted")) return null;
  const { message, severity } = CASES.find(({ note }) => reading.notes.includes(note)) ?? PLAIN;
  return {
    severity,
    message: {
      id: message,
      words: { raw: shownOnOneLine(entry), value: shownValue(reading.value, listed.indicator) },
    },
    after: writable(reading.value, checked),
  };
});
