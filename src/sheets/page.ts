import type { PageLayout } from "../blueprint/sheet";
import type { Plan } from "../plan/plan";

/** `&` begins a code in Excel's headers and footers. */
const plain = (text: string): string => text.replace(/&/g, "&&");

/** Binding takes the left edge: 20 mm. */
const MARGINS = { left: 20, right: 12, top: 15, bottom: 17, header: 8, footer: 8 } as const;

export type PageChoice = {
  readonly paper: PageLayout["paper"];
  readonly orientation: PageLayout["orientation"];
  /** 時点 as printed, e.g. `令和7年8月1日現在`; null: the day of printing stands there instead. */
  readonly asOf: string | null;
};

/**
 * Common page of all sheets: one page wide, as many as needed tall; footer with plan, as-of date, sheet and page.
 */
export const pageLayout = (
  plan: Plan,
  { paper, orientation, asOf }: PageChoice,
  more: Partial<PageLayout> = {},
): PageLayout => ({
  paper,
  orientation,
  fitTo: { wide: 1, tall: null },
  margins: MARGINS,
  footer: {
    left: plain(`${plan.municipality.name} ${plan.shortTitle}`),
    center: asOf === null ? "&A（印刷日 &D）" : `&A（${plain(asOf)}）`,
    right: "&P / &N",
  },
  ...more,
});
