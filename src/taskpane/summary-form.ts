import type { SummarySettings } from "../commands/settings";
import type { SummaryVariant } from "../sheets/summary/variant";

/** Lines staff may have printed on the council paper, in the order of the form. */
export const SUMMARY_TEXT_FIELDS = [
  "documentNo",
  "meeting",
  "meetingDate",
  "asOf",
  "department",
] as const satisfies readonly (keyof SummarySettings)[];

type TextField = (typeof SUMMARY_TEXT_FIELDS)[number];

/** What staff say about the council paper. An empty field and `as-before` leave things as the last time. */
export type SummaryForm = Readonly<Record<TextField, string>> & {
  readonly variant: "as-before" | SummaryVariant;
  readonly draft: "as-before" | "draft" | "final";
};

export const emptySummaryForm: SummaryForm = {
  variant: "as-before",
  draft: "as-before",
  documentNo: "",
  meeting: "",
  meetingDate: "",
  asOf: "",
  department: "",
};

/** The options the form asks for; nothing for what was left alone. */
export const summaryOptions = (form: SummaryForm): Partial<SummarySettings> => ({
  ...(form.variant === "as-before" ? {} : { variant: form.variant }),
  ...(form.draft === "as-before" ? {} : { draft: form.draft === "draft" }),
  ...Object.fromEntries(
    SUMMARY_TEXT_FIELDS.map((field) => [field, form[field].trim()] as const).filter(
      ([, text]) => text !== "",
    ),
  ),
});
