import { text } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { Plan } from "../../plan/plan";
import { span } from "../ruled-page";
import type { PageRow, Span } from "../ruled-page";
import { STYLES } from "../theme";

/** Numbers stand in the page's last four columns in the upper tables, in all but the first in the lower one. */
const LEAST_NUMBERS = 10;
const FIRST_WIDTH = 15;
const NUMBERS_WIDTH = 82;

/** The page's columns: one for labels, and two for each goal and for the sum. */
export type CountsGrid = {
  readonly widths: readonly number[];
  /** Last column. */
  readonly last: number;
  /** First of the four number columns of the upper tables. */
  readonly numbers: number;
};

export const countsGrid = ({ goals }: Plan): CountsGrid => {
  const numbers = Math.max(LEAST_NUMBERS, 2 * (goals.length + 1));
  const width = Math.max(5, Math.floor((NUMBERS_WIDTH / numbers) * 10) / 10);
  return {
    widths: [FIRST_WIDTH, ...Array.from({ length: numbers }, () => width)],
    last: numbers,
    numbers: numbers - 3,
  };
};

export const COUNT_STYLE: CellStyle = { ...STYLES.computed, horizontal: "center" };
/** A zero shows as a dash, in cells and on the charts' columns alike. */
export const COUNT_FORMAT = '0;-0;"－"';

const head = (from: number, to: number, name: string): Span => span(from, to, text(name), STYLES.header);

/** Heads over one or more columns: `[from, to, name]`. */
export const headRow = (heads: readonly (readonly [number, number, string])[]): PageRow => ({
  spans: heads.map(([from, to, name]) => head(from, to, name)),
});

export const subtitleRow = (grid: CountsGrid, name: string, id?: string): PageRow => ({
  ...(id === undefined ? {} : { id }),
  spans: [span(0, grid.last, text(name), STYLES.subtitle)],
});

export const noteRow = (grid: CountsGrid, words: string): PageRow => ({
  spans: [span(0, grid.last, text(words), STYLES.note)],
});

/** Room for charts; `height` in points. */
export const chartRow = (id: string, height: number): PageRow => ({ id, spans: [], height });
