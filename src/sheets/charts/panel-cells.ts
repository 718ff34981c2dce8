import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Indicator } from "../../plan/plan";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { EVALUATION, REGISTER } from "../columns";
import { eraLabelFormula } from "../era-formula";
import { WORKINGS } from "../evaluation/headings";
import { formulaText } from "../formula-text";
import { isPercentFormula } from "../percent-formula";
import { formulaYears, yearColumns } from "../year-columns";
import type { Panel, PanelLine } from "./panel-data";
import { lineFormat } from "./panel-formats";

/** 番号, 指標名 and 単位 as the plan has them. */
export const plannedTitle = ({ code, name, unit }: Indicator): string =>
  `${code === null ? "" : `${code} `}${name}${unit === null ? "" : `（${unit}）`}`;

/**
 * 番号, 指標名 and 単位 as they stand on 指標台帳 now, so that a chart linked to this cell follows staff; where the row is
 * gone, as the plan has them. A slot, whose title is the cell itself, also says that it has no values yet: in a linked
 * title LibreOffice would go on saying so. @param numbers the cells the panel draws.
 */
export const titleCell = (
  book: BookNames,
  { indicator, key, isSlot }: Panel,
  numbers: string,
): BlueprintCell => {
  const of = (heading: string): string => byKey(book, "register", heading, key);
  const code = of(REGISTER.code);
  const now = `IF(${code}="","",${code}&" ")&${of(REGISTER.name)}&SUBSTITUTE("（"&${of(REGISTER.unit)}&"）","（）","")`;
  return isSlot
    ? formula(`=IFERROR(${now}&IF(COUNT(${numbers})=0,"：値がまだありません",""),"")`)
    : formula(`=IFERROR(${now},${formulaText(plannedTitle(indicator))})`);
};

/** True where staff enter the unit. */
export const isOpen = ({ unit }: Indicator): boolean => unit === null;

export const PERCENT = 100;

/**
 * What the numbers of a panel are multiplied by, where staff enter the unit: percentages are fractions in their cells,
 * and neither cells nor axis can be given a percent format by a formula. Nobody is to see it.
 */
export const scaleCell = (book: BookNames, { key }: Panel): BlueprintCell =>
  formula(
    `=IFERROR(IF(${isPercentFormula(byKey(book, "register", REGISTER.unit, key))},${PERCENT},1),1)`,
    ";;;",
  );

/** 目安: on the straight way from baseline to target, by the years the evaluation reckons with. */
const expectedFormula = (of: (heading: string) => string, year: string): string => {
  const baseline = of(EVALUATION.baseline);
  const target = of(EVALUATION.target);
  const from = of(WORKINGS.fromYear);
  return (
    `IF(NOT(ISNUMBER(${target})),NA(),IF(ISNUMBER(${baseline}),` +
    `${baseline}+(${target}-${baseline})*MAX(0,MIN(1,(${year}-${from})/(${of(WORKINGS.toYear)}-${from}))),` +
    `${target}))`
  );
};

/** A binary tail (0.57 × 100) is not shown. */
const scaled = (value: string, scale: string | null): string =>
  scale === null ? value : `ROUND((${value})*${scale},10)`;

/** 当初値 and then each year of the plan; `#N/A` where there is nothing to draw. @param scale the cell of `scaleCell`. */
export const lineCells = (
  book: BookNames,
  { indicator }: Panel,
  { kind, key }: PanelLine,
  scale: string | null,
): readonly BlueprintCell[] => {
  const of = (heading: string): string => byKey(book, "evaluation", heading, key);
  const drawn = (value: string): BlueprintCell =>
    formula(`=IFERROR(${scaled(value, scale)},NA())`, lineFormat(indicator, kind));
  const number = (value: string, also = ""): string => {
    const isNumber = `ISNUMBER(${value})`;
    return `IF(${also === "" ? isNumber : `AND(${isNumber},${also})`},${value},NA())`;
  };
  const years = formulaYears(book).each;
  const yearAt = (i: number): string => years[i] ?? `""`;
  return [
    drawn(number(of(EVALUATION.baseline))),
    ...yearColumns(book.plan).map(({ value }, i) =>
      drawn(
        kind === "actual"
          ? number(of(value), `${yearAt(i)}<=${book.name("judged-year")}`)
          : expectedFormula(of, yearAt(i)),
      ),
    ),
  ];
};

/** Words of a panel: a slot nobody has filled yet says nothing. */
const said = ({ key, isSlot }: Panel, cell: BlueprintCell): BlueprintCell => {
  if (!isSlot || cell.kind === "blank" || cell.kind === "number") return cell;
  const words = cell.kind === "text" ? formulaText(cell.text) : cell.formula.slice(1);
  return formula(`=IF(${key}="","",${words})`);
};

/** 実績, 目安, or the breakdown's name. */
export const labelCell = (panel: Panel, { label }: PanelLine): BlueprintCell => said(panel, text(label));

/** 年度, 当初 with its year, on a line of its own or not, and each year. */
export const headCells = (book: BookNames, panel: Panel, onTwoLines: boolean): readonly BlueprintCell[] => {
  const of = byKey(book, "evaluation", EVALUATION.baselineYear, panel.key);
  const heads = [
    text("年度"),
    formula(`="当初"&IFERROR(IF(${of}="","",${onTwoLines ? "CHAR(10)&" : ""}${of}),"")`),
    ...yearColumns(book.plan).map(({ year, label }, i) => {
      const number = formulaYears(book).each[i] ?? `""`;
      return year === null || book.plan.period?.basis === "entered"
        ? formula(`=IF(ISNUMBER(${number}),${eraLabelFormula(number)},"${label}")`)
        : text(label);
    }),
  ];
  return heads.map((head) => said(panel, head));
};
