import { singleCell } from "../../blueprint/address";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { KEY } from "../columns";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { rowHeight } from "../width";
import { kindCounts, levelSentence } from "./count-sentences";
import { linkingPlans } from "./linked-goal";
import { levelNames, structureColumns } from "./structure-columns";
import { structureRows } from "./structure-rows";

/** How many indicators there are, and why the lines' numbers may add up to more. */
const indicatorSentence = (plan: Plan): string => {
  const { indicators, listings } = plan;
  if (indicators.length === 0) return "この資料には指標の記載がありません。";
  const repeated = listings.length - indicators.length;
  const why =
    repeated > 0
      ? `うち${repeated}は複数の目標に掲載（再掲）されているため、指標数の合計は${listings.length}になります。`
      : "";
  return `指標は全部で${indicators.length}${kindCounts(plan)}です。${why}`;
};

/** What the document does not name at all. */
const missingSentence = (plan: Plan): string => {
  const { measure, subMeasure } = levelNames(plan);
  if (plan.measures.length === 0) return `この資料には${measure}・${subMeasure}の記載がありません。`;
  return plan.measures.some(({ subMeasures }) => subMeasures.length > 0)
    ? ""
    : `この資料には${subMeasure}の記載がありません。`;
};

const directionSentence = ({ goals }: Plan): string =>
  goals.some(({ directions = [] }) => directions.some(({ text }) => text === null))
    ? "方向性の文章は移していません（黄色の欄に貼り付けられます）。"
    : "";

const guidance = (plan: Plan): string =>
  levelSentence(plan) + indicatorSentence(plan) + missingSentence(plan) + directionSentence(plan);

/**
 * 体系図 as a ruled table, no drawing shapes: what stands above the goals, goals, measures, sub-measures, indicators,
 * each with its line in the document. A3 landscape.
 */
export const structureSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const table = tableLayout({
    name: book.table("structure"),
    top: TITLE_ROWS,
    columns: structureColumns(book),
    rows: structureRows(book.plan),
  });
  const sheet = tableSheet(book, options, {
    id: "structure",
    name: "体系図",
    guidance: guidance(book.plan),
    paper: "A3",
    table,
    frozenColumns: 3,
    leastHeight: rowHeight(2),
  });
  if (linkingPlans(book.plan).length === 0) return sheet;
  const { measure } = levelNames(book.plan);
  return {
    ...sheet,
    names: [
      { name: book.name("measure-keys"), range: table.dataRange(KEY) },
      { name: book.name("measure-names"), range: table.dataRange(measure) },
      { name: book.name("measure-head"), range: singleCell(table.table.range.row, table.columnOf(measure)) },
    ],
  };
};
