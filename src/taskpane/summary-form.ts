import type { SummarySettings } from "../commands/settings";

/** What staff say about the council paper. An empty field and `as-before` leave things as the last time. */
export type SummaryForm = {
  readonly draft: "as-before" | "draft" | "final";
  readonly documentNo: string;
  readonly meeting: string;
  readonly date: string;
  readonly department: string;
};

export const emptySummaryForm: SummaryForm = {
  draft: "as-before",
  documentNo: "",
  meeting: "",
  date: "",
  department: "",
};

export const SUMMARY_TEXT_FIELDS = ["documentNo", "meeting", "date", "department"] as const;

/** The options the form asks for; nothing for what was left alone. */
export const summaryOptions = ({ draft, ...texts }: SummaryForm): Partial<SummarySettings> => ({
  ...(draft === "as-before" ? {} : { draft: draft === "draft" }),
  ...Object.fromEntries(
    SUMMARY_TEXT_FIELDS.map((field) => [field, texts[field].trim()] as const).filter(
      ([, text]) => text !== "",
    ),
  ),
});
