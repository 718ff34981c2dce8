import { excelFailureMessages } from "../i18n/errors";
import type { Sentence } from "../i18n/sentence";
import { taskpaneSentences } from "../i18n/taskpane";

/** What went wrong, for a person; `details` is for whoever they ask for help. */
export type Failure = { readonly sentence: Sentence; readonly details: string };

/** A failed request to Excel as the commands tell it. */
type ExcelTrouble = {
  readonly id: keyof typeof excelFailureMessages;
  readonly technical: Readonly<Record<string, string | null>>;
};

/** The failure behind a refused or broken request to Excel. */
export const excelTrouble = ({ id, technical }: ExcelTrouble): Failure => ({
  sentence: excelFailureMessages[id],
  details: Object.entries(technical)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
    .join("\n"),
});

/** The failure behind anything thrown: a part of the page that did not arrive, or a fault of our own. */
export const failureOf = (thrown: unknown): Failure => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const didNotArrive = error.name === "ChunkLoadError";
  return {
    sentence: didNotArrive ? taskpaneSentences["page-part-missing"] : excelFailureMessages.unexpected,
    details: `${error.name}: ${error.message}`,
  };
};
