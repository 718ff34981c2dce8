import type { ConditionalFormatBlueprint, SheetBlueprint, ValidationBlueprint } from "../../blueprint/sheet";
import { cellAddress } from "../../blueprint/address";
import { listedRows } from "../../plan/listed-rows";
import type { ListedRow } from "../../plan/listed-rows";
import { yearsAreEntered } from "../../plan/entered-period";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { BookNames } from "../book";
import { ACTUALS } from "../columns";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { computedNumberFormats, percentFormats } from "../open-number-formats";
import { hasOpenRows } from "../register/open-cells";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import type { TableLayout } from "../table-layout";
import { SIGNALS } from "../theme";
import { yearColumns } from "../year-columns";
import { actualsColumns } from "./actuals-columns";
import { FIRST_YEAR_ROWS, firstYearPart } from "./first-year";

const FONT_SIZE = 10;
const GUIDANCE =
  "黄色の欄に、その年度の実績値を数字だけで入力してください。値がまだないときは空欄のまま「状態」を選びます。入力状況は進捗評価で選んだ判定年度のものです。";

/** Rows stand by department (in the plan's order of first appearance), then in the plan's order. */
const byDepartment = (rows: readonly ListedRow[]): readonly ListedRow[] => {
  const groups = new Map<string, ListedRow[]>();
  for (const row of rows) {
    const department = row.indicator.department ?? "";
    const group = groups.get(department);
    if (group) group.push(row);
    else groups.set(department, [row]);
  }
  return [...groups.values()].flat();
};

/**
 * Staff paste blocks and type what they have, so value cells only carry a prompt. It names no indicator: sorting
 * moves cells but not their prompts.
 */
const validations = (book: BookNames, table: TableLayout): readonly ValidationBlueprint[] => {
  const years = yearColumns(book.plan);
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return [];
  return [
    {
      range: table.dataRange(first.value, last.value),
      rule: { kind: "any" },
      prompt: {
        title: "実績値",
        message:
          "その年度の値を、単位を付けず数字だけで入力してください。割合（%）は 38.2% のように入力します。値がまだない場合は空欄のまま、右の「状態」を選んでください。説明は備考欄へ。",
      },
      alert: null,
    },
    {
      range: table.dataRange(first.status, last.status),
      rule: { kind: "list", source: `=${book.name("statuses")}` },
      prompt: {
        title: "データの状態",
        message: "値があって空欄のときは「確定」とみなします。値がないときは理由を一覧から選んでください。",
      },
      alert: {
        style: "stop",
        title: "データの状態",
        message: "一覧にある言葉から選んでください。説明は備考欄にお書きください。",
      },
    },
  ];
};

const progressSignals = (table: TableLayout): readonly ConditionalFormatBlueprint[] => {
  const range = table.dataRange(ACTUALS.progress);
  const cell = `$${cellAddress(range.row, range.column)}`;
  return [
    { range, formula: `=OR(${cell}="数値でない",${cell}="範囲外")`, style: SIGNALS.bad },
    { range, formula: `=${cell}="未入力"`, style: SIGNALS.warn },
    { range, formula: `=${cell}="済"`, style: SIGNALS.good },
  ];
};

export type ActualsOptions = SheetOptions & {
  /** The plan's first year, for a plan whose document states none; null: for staff to enter. */
  readonly firstYear?: FiscalYear | null;
};

/** 実績入力: where departments enter each year's values and statuses. A4 landscape. */
export const actualsSheet = (book: BookNames, options: ActualsOptions): SheetBlueprint => {
  const entered = yearsAreEntered(book.plan);
  const table = tableLayout({
    name: book.table("actuals"),
    top: TITLE_ROWS + (entered ? FIRST_YEAR_ROWS : 0),
    columns: actualsColumns(book),
    rows: byDepartment(listedRows(book.plan)),
    fontSize: FONT_SIZE,
  });
  const years = entered ? firstYearPart(book, table, options.firstYear ?? null) : null;
  const sheet = tableSheet(book, options, {
    id: "actuals",
    name: "実績入力",
    guidance: GUIDANCE,
    paper: "A4",
    table,
    frozenColumns: table.columnOf(ACTUALS.breakdown) + 1,
  });
  return {
    ...sheet,
    blocks: [...sheet.blocks, ...(years?.blocks ?? [])],
    styles: [...sheet.styles, ...(years?.styles ?? [])],
    rowHeights: [...sheet.rowHeights, ...(years?.rowHeights ?? [])],
    names: years?.names ?? [],
    validations: [...validations(book, table), ...(years?.validations ?? [])],
    conditionalFormats: [
      ...progressSignals(table),
      ...(hasOpenRows(book.plan)
        ? [
            ...computedNumberFormats(table, [ACTUALS.baseline, ACTUALS.target], ACTUALS.unit),
            ...percentFormats(
              table,
              yearColumns(book.plan).map(({ value }) => value),
              ACTUALS.unit,
            ),
          ]
        : []),
    ],
  };
};
