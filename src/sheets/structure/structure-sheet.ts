import { number, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import type { Goal, Indicator, Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { rowHeight } from "../width";
import { structureRows } from "./structure-rows";
import type { StructureRow } from "./structure-rows";

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };

const GOAL_KIND_WORDS: Readonly<Record<Goal["kind"], string>> = {
  goal: "基本目標",
  "cross-cutting": "横断的な目標",
};

/** A goal printed with two wordings shows both, each with its line. */
const titlesOf = ({ titles }: Goal): string =>
  titles.length === 1
    ? titles[0].text
    : titles.map(({ text: wording, source }) => `${wording}（${source.document}:${source.line}）`).join("\n");

const numbered = (no: string | null, name: string): string => (no === null ? name : `${no} ${name}`);

const departments = (row: StructureRow): string | null => {
  const names = [row.measure?.department, ...row.indicators.map(({ department }) => department)];
  const present = [...new Set(names.filter((name) => typeof name === "string" && name !== ""))];
  return present.length === 0 ? null : present.join("、");
};

const columnsFor = (plan: Plan): readonly TableColumn<StructureRow>[] => {
  const indicatorLine = (indicator: Indicator): string => numbered(indicator.code, indicator.name);
  const measures: readonly TableColumn<StructureRow>[] = [
    {
      header: "施策",
      cell: ({ measure }) => text(measure === null ? null : numbered(measure.no, measure.name)),
      style: STYLES.text,
      max: 34,
    },
    {
      header: "個別施策",
      cell: ({ subMeasure }) => text(subMeasure === null ? null : numbered(subMeasure.no, subMeasure.name)),
      style: STYLES.text,
      max: 44,
    },
  ];
  return [
    { header: "区分", cell: ({ goal }) => text(GOAL_KIND_WORDS[goal.kind]), style: centred },
    { header: "目標", cell: ({ goal }) => text(goal.label), style: centred },
    {
      header: "目標の題名",
      cell: ({ goal, firstOfGoal }) => text(firstOfGoal ? titlesOf(goal) : goal.titles[0].text),
      style: STYLES.text,
      max: 64,
    },
    ...(plan.measures.length > 0 ? measures : []),
    {
      header: "指標数",
      cell: ({ indicators }) => number(indicators.length, "0"),
      style: { ...centred, wrap: false },
      min: 10,
    },
    {
      header: "指標（番号と名称）",
      cell: ({ indicators }) => text(indicators.map(indicatorLine).join("\n")),
      style: STYLES.text,
      max: 64,
    },
    { header: "担当課", cell: (row) => text(departments(row)), style: STYLES.input, min: 16, max: 24 },
  ];
};

/** How many indicators there are, and why the lines' numbers may add up to more. */
const countSentence = (plan: Plan): string => {
  const listings = plan.listings.length;
  const indicators = plan.indicators.length;
  const sum = `指標は全部で${indicators}です。`;
  const repeated =
    listings > indicators
      ? `うち${listings - indicators}は複数の目標に掲載（再掲）されているため、指標数の合計は${listings}になります。`
      : "";
  const none = plan.measures.length === 0 ? "この資料には施策・個別施策の記載がありません。" : "";
  return sum + repeated + none;
};

/** 体系図 as a ruled table, no drawing shapes: goals, measures, sub-measures, number of indicators. A3 landscape. */
export const structureSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const table = tableLayout({
    name: book.table("structure"),
    top: TITLE_ROWS,
    columns: columnsFor(book.plan),
    rows: structureRows(book.plan),
  });
  return tableSheet(book, options, {
    id: "structure",
    name: "体系図",
    guidance: countSentence(book.plan),
    paper: "A3",
    table,
    // No hidden key column here.
    titleColumn: 0,
    frozenColumns: 2,
    leastHeight: rowHeight(2),
  });
};
