import type { UnreadableReason } from "../../values/reading";
import { entryRule, writable } from "../entry-rule";
import type { MessageId } from "../message-id";
import { shownOnOneLine, shownValue } from "../shown";

const messageOf = (
  reason: Exclude<UnreadableReason, "foreign-unit">,
  suggestion: number | null,
): MessageId =>
  reason === "kanji-number" && suggestion === null
    ? "unreadable-kanji-number-unclear"
    : `unreadable-${reason}`;

/** A cell that cannot be understood as the indicator's value: error. A foreign unit has its own rule, `unit`. */
export const unreadableRule = entryRule("unreadable", (checked) => {
  const { reading, entry, listed } = checked;
  if (reading.kind !== "unreadable" || reading.reason === "foreign-unit") return null;
  const { suggestion } = reading;
  return {
    severity: "error",
    message: {
      id: messageOf(reading.reason, suggestion),
      words: {
        raw: shownOnOneLine(entry),
        ...(suggestion === null ? {} : { value: shownValue(suggestion, listed.indicator) }),
      },
    },
    after: suggestion === null ? null : writable(suggestion, checked),
  };
});
