import { cellAddress, singleCell } from "../../blueprint/address";
import { text } from "../../blueprint/cell";
import type { ConditionalFormatBlueprint, SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import { eraYear } from "../../plan/fiscal-year";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { BookNames } from "../book";
import { TITLE_ROWS } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import type { TableColumn, TableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { SIGNALS, STYLES } from "../theme";
import type { CheckLine } from "./check-columns";
import { CHECK_RESULT, markText } from "./check-columns";
import { linkCell } from "./check-link";

const FONT_SIZE = 10;
/** The signals reach this far below, so that lines of later checks have them too. */
const ROOM = 2000;

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };
const link: CellStyle = { ...STYLES.text, fontColour: "#0563C1", underline: true };

export type CheckSheetOptions = {
  /** Null: staff have not entered which years the plan covers. */
  readonly judgedYear: FiscalYear | null;
  /** Day of the check as printed: `2025-06-30`. */
  readonly checkedOn: string;
  readonly asOf: string | null;
};

/** The sentence below the title. */
export const checkGuidance = ({
  judgedYear,
  checkedOn,
}: Pick<CheckSheetOptions, "judgedYear" | "checkedOn">): string =>
  `判定年度${judgedYear === null ? "は未定" : eraYear(judgedYear)}、${checkedOn}現在です。場所を押すとセルへ移ります。対応・理由に書いたことは、次のチェックでも残ります。`;

const columns = (book: BookNames): readonly TableColumn<CheckLine>[] => [
  {
    header: CHECK_RESULT.key,
    cell: ({ identity }) => text(identity),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  { header: CHECK_RESULT.severity, cell: ({ severity }) => text(severity), style: centred, width: 10 },
  {
    header: CHECK_RESULT.department,
    cell: ({ department }) => text(department),
    style: centred,
    min: 10,
    max: 16,
  },
  { header: CHECK_RESULT.row, cell: ({ row }) => text(row), style: STYLES.text, width: 28 },
  { header: CHECK_RESULT.year, cell: ({ year }) => text(year), style: centred, width: 11 },
  { header: CHECK_RESULT.place, cell: (line) => linkCell(book, line.link), style: link, width: 16 },
  { header: CHECK_RESULT.message, cell: ({ message }) => text(message), style: STYLES.text, width: 44 },
  { header: CHECK_RESULT.change, cell: ({ change }) => text(change), style: centred, width: 20 },
  { header: CHECK_RESULT.answer, cell: ({ answer }) => text(answer), style: STYLES.input, width: 28 },
  {
    header: CHECK_RESULT.mark,
    cell: ({ mark }) => text(mark && markText(mark)),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  {
    header: CHECK_RESULT.value,
    cell: ({ mark }) => text(mark && mark.value),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
];

/** The table of チェック結果 with its lines. */
export const checkTable = (book: BookNames, lines: readonly CheckLine[]): TableLayout =>
  tableLayout({
    name: book.table("check"),
    top: TITLE_ROWS,
    columns: columns(book),
    rows: lines,
    fontSize: FONT_SIZE,
  });

const signals = (table: TableLayout): readonly ConditionalFormatBlueprint[] => {
  const range = { ...table.dataRange(CHECK_RESULT.severity), rows: ROOM };
  const cell = `$${cellAddress(range.row, range.column)}`;
  return [
    { range, formula: `=LEFT(${cell},1)="✕"`, style: SIGNALS.bad },
    { range, formula: `=LEFT(${cell},1)="▲"`, style: SIGNALS.warn },
  ];
};

/** チェック結果: what a check found, to be worked through or sent to the departments. A4 landscape. */
export const checkSheet = (
  book: BookNames,
  lines: readonly CheckLine[],
  { asOf, ...checked }: CheckSheetOptions,
): SheetBlueprint => {
  const table = checkTable(book, lines);
  return {
    ...tableSheet(
      book,
      { asOf },
      {
        id: "check",
        name: "チェック結果",
        guidance: checkGuidance(checked),
        paper: "A4",
        table,
        frozenColumns: table.columnOf(CHECK_RESULT.severity) + 1,
      },
    ),
    names: [
      { name: book.name("checked-on"), range: singleCell(TITLE_ROWS - 1, 1) },
      { name: book.name("check-marks"), range: table.dataRange(CHECK_RESULT.mark) },
      { name: book.name("check-values"), range: table.dataRange(CHECK_RESULT.value) },
    ],
    conditionalFormats: signals(table),
  };
};
