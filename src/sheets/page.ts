import type { PageLayout } from "../blueprint/sheet";
import type { Plan } from "../plan/plan";

/** `&` begins a code in Excel's headers and footers. */
const plain = (text: string): string => text.replace(/&/g, "&&");

/** Binding takes the left edge: 20 mm. */
export const MARGINS = { left: 20, right: 12, top: 15, bottom: 17, header: 8, footer: 8 } as const;
/** For pages filled to their edges. */
export const NARROW_MARGINS = { left: 20, right: 10, top: 12, bottom: 15, header: 5, footer: 7 } as const;

const A4_HEIGHT = 297;

/** Points between the margins of an A4 page. */
export const a4Height = ({ top, bottom }: Pick<PageLayout["margins"], "top" | "bottom">): number =>
  ((A4_HEIGHT - top - bottom) / 25.4) * 72;

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
