import type { HeldCell } from "../grid/held-cell";
import { isDateFormat } from "../grid/entry-text";

/** What a cell on the way of the fill handle gets; `index` counts from the first cell of the source. */
export type Series = (index: number) => HeldCell;

/** Straight line through numbers at 0, 1, 2 …, by least squares as Excel's linear series. */
function straightLine(values: readonly number[]): (index: number) => number {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const over = values.reduce((sum, value, x) => sum + (x - middle) * (value - mean), 0);
  const under = values.reduce((sum, _, x) => sum + (x - middle) ** 2, 0);
  const step = under === 0 ? 0 : over / under;
  // 0.1, 0.2 go on with 0.3, not with 0.30000000000000004.
  return (index) => Number((mean + (index - middle) * step).toPrecision(15));
}

/** Text around its last number: 第1回, R5, 1年目. */
const NUMBERED = /^(.*?)(\d{1,9})(\D*)$/s;

function numbered(texts: readonly string[]): ((index: number) => string) | null {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1] || part?.[3] !== first[3])) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const at = numbers.length === 1 ? (index: number) => (numbers[0] ?? 0) + index : straightLine(numbers);
  const digits = first[2]?.startsWith("0") === true ? first[2].length : 0;
  // Excel takes the number without its sign: 2, 1, 0, 1 …
  return (index) => `${first[1]}${String(Math.abs(Math.round(at(index)))).padStart(digits, "0")}${first[3]}`;
}

const isDate = ({ value, format }: HeldCell): boolean =>
  typeof value === "number" && isDateFormat(format.numberFormat ?? "General");

/**
 * How a line of cells goes on ("Fill data automatically in worksheet cells"): two numbers and more in a straight line, a
 * date day by day, text with a number counting up; everything else over and over. Formulas are not its business.
 */
export function seriesOf(line: readonly HeldCell[]): Series {
  const again: Series = (index) => {
    const cell = line[((index % line.length) + line.length) % line.length];
    if (cell === undefined) throw new Error("A series has no cells to go on from.");
    return cell;
  };
  if (line.some(({ formula }) => formula !== null)) return again;
  const values = line.map(({ value }) => value);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === line.length) {
    const dates = line.every(isDate);
    if (line.length === 1 && !dates) return again;
    const at = line.length === 1 ? (index: number) => (numbers[0] ?? 0) + index : straightLine(numbers);
    return (index) => ({ ...again(index), value: at(index) });
  }
  const texts = values.filter((value) => typeof value === "string");
  const at = texts.length === line.length ? numbered(texts) : null;
  return at === null ? again : (index) => ({ ...again(index), value: at(index) });
}
