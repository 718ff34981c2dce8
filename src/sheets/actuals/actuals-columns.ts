import { cellAddress } from "../../blueprint/address";
import { blank, formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { ListedRow } from "../../plan/listed-rows";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { ACTUALS, REGISTER } from "../columns";
import { hasOpenRows } from "../register/open-cells";
import { unitCell } from "../register/unit-cell";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { valueFormat } from "../value-format";
import { yearColumns } from "../year-columns";
import { progressFormula } from "./progress-formula";
import { repeatedEntry } from "./repeated-entry";

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };
const figures: CellStyle = { ...STYLES.computed, horizontal: "right" };
/** No wrap: a number that wraps shows as ####, and a text typed here should show that it is one. */
const valueInput: CellStyle = { ...STYLES.input, wrap: false, horizontal: "right" };
const statusInput: CellStyle = { ...STYLES.input, wrap: false, horizontal: "center" };

const isRepeated = ({ listingNo }: ListedRow): boolean => listingNo > 1;

/** A number of 指標台帳, or in its place the text that stands for it (`-`, `↗`). */
const defined = (
  book: BookNames,
  row: ListedRow,
  sheetRow: number,
  value: string,
  inPlace: string,
): BlueprintCell => {
  const key = `$${cellAddress(sheetRow, 0)}`;
  const number = byKey(book, "register", value, key);
  return formula(
    `=IFERROR(IF(${number}="",${byKey(book, "register", inPlace, key)}&"",${number}),"")`,
    valueFormat(row.indicator),
  );
};

const definitionColumns = (book: BookNames): readonly TableColumn<ListedRow>[] => [
  { header: ACTUALS.key, cell: ({ key }) => text(key), style: STYLES.text, width: 3, hidden: true },
  {
    header: ACTUALS.code,
    cell: ({ indicator }) => ({ ...text(indicator.code), numberFormat: "@" }),
    style: centred,
    max: 10,
  },
  { header: ACTUALS.name, cell: ({ indicator }) => text(indicator.name), style: STYLES.text, max: 36 },
  { header: ACTUALS.breakdown, cell: ({ row }) => text(row.breakdown), style: centred, max: 14 },
  {
    header: ACTUALS.unit,
    cell: ({ indicator }, sheetRow) => unitCell(book, indicator, `$${cellAddress(sheetRow, 0)}`),
    style: centred,
    min: hasOpenRows(book.plan) ? 8 : 6,
    max: 12,
  },
  {
    header: ACTUALS.department,
    cell: ({ indicator }) => text(indicator.department),
    style: STYLES.nameInput,
    min: 16,
    max: 20,
  },
  {
    header: ACTUALS.baseline,
    cell: (row, sheetRow) => defined(book, row, sheetRow, REGISTER.baseline, REGISTER.baselineText),
    style: figures,
    width: 11,
  },
  {
    header: ACTUALS.target,
    cell: (row, sheetRow) => defined(book, row, sheetRow, REGISTER.target, REGISTER.condition),
    style: figures,
    width: 11,
  },
];

/** The columns of 実績入力: definition, the years' values side by side, then their statuses. */
export const actualsColumns = (book: BookNames): readonly TableColumn<ListedRow>[] => {
  const years = yearColumns(book.plan);
  const definition = definitionColumns(book);
  const values = years.map(({ value }) => value);
  const statuses = years.map(({ status }) => status);

  return [
    ...definition,
    ...years.map((year): TableColumn<ListedRow> => ({
      header: year.value,
      cell: (row) =>
        isRepeated(row)
          ? repeatedEntry(book, year.value, row.row.key, valueFormat(row.indicator))
          : { ...blank, numberFormat: valueFormat(row.indicator) },
      style: valueInput,
      styleOf: (row) => (isRepeated(row) ? { ...STYLES.repeated, horizontal: "right" } : null),
      width: 12,
    })),
    ...years.map((year): TableColumn<ListedRow> => ({
      header: year.status,
      cell: (row) => (isRepeated(row) ? repeatedEntry(book, year.status, row.row.key) : blank),
      style: statusInput,
      styleOf: (row) => (isRepeated(row) ? { ...STYLES.repeated, horizontal: "center" } : null),
      width: 10,
    })),
    {
      header: ACTUALS.progress,
      cell: (_, row) => formula(progressFormula(book, { row, key: 0, values, statuses })),
      style: { ...STYLES.computed, horizontal: "center" },
      width: 11,
    },
    { header: ACTUALS.source, cell: () => blank, style: STYLES.input, width: 14 },
    {
      header: ACTUALS.remark,
      cell: (row) => text(isRepeated(row) ? "再掲：灰色の欄には先の行の値がそのまま出ます" : null),
      style: STYLES.input,
      width: 20,
    },
  ];
};
