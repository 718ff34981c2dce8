import { cellAddress } from "../../blueprint/address";
import { blank, formula, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { PROFILES } from "../../evaluation/profiles";
import type { BookNames } from "../book";
import { EVALUATION, KEY } from "../columns";
import { goalTitle } from "../goal-title";
import type { SheetOptions } from "../sheet-frame";
import { computedNumberFormats } from "../open-number-formats";
import { hasOpenRows } from "../register/open-cells";
import { unitCell } from "../register/unit-cell";
import { TITLE_ROWS } from "../sheet-frame";
import { tableLayout, type TableColumn } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { STYLES } from "../theme";
import { valueFormat } from "../value-format";
import { yearColumns } from "../year-columns";
import { BODY_SIZE } from "../width";
import { evaluationRows, type EvaluationRow } from "./evaluation-row";
import { hiddenProfileHeadings, OUTLOOK, ownCell, profileFormulas } from "./profiles-columns";
import { valueWidth } from "./value-width";

const FONT_SIZE = 10;
const GUIDANCE =
  "企画担当の確認用です（ふだんは非表示、印刷・公表しません）。同じ実績をすべての評価基準で判定しています。見通しは、3年分以上の実績（見込を除く）に最小二乗法で直線を当てはめ、目標年度まで延ばした値と80%予測区間です。";

const centred = { ...STYLES.computed, horizontal: "center", wrap: true } as const;
const figures = { ...STYLES.computed, horizontal: "right" } as const;

/**
 * 評価基準の比較: every indicator under all profiles side by side, with an outlook to the target year; hidden, for the
 * planning division only. A3 landscape.
 */
export const profilesSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const years = yearColumns(book.plan);
  const rows = evaluationRows(book.plan).filter(({ listingNo }) => listingNo === 1);
  const width = valueWidth(rows, FONT_SIZE / BODY_SIZE);
  const profiles = PROFILES.map(({ name }) => name);
  const values: readonly string[] = [
    EVALUATION.baseline,
    EVALUATION.target,
    EVALUATION.used,
    OUTLOOK.low,
    OUTLOOK.value,
    OUTLOOK.high,
  ];
  const calculated = [
    EVALUATION.baseline,
    EVALUATION.target,
    EVALUATION.used,
    EVALUATION.usedYear,
    ...profiles,
    OUTLOOK.word,
    OUTLOOK.low,
    OUTLOOK.value,
    OUTLOOK.high,
  ];
  const hidden = hiddenProfileHeadings(years);
  const headings = [
    KEY,
    EVALUATION.goal,
    EVALUATION.name,
    EVALUATION.breakdown,
    EVALUATION.unit,
    ...calculated,
    ...hidden,
  ];
  const formulas = new Map(
    rows.map((_, i) => {
      const sheetRow = TITLE_ROWS + 1 + i;
      return [sheetRow, profileFormulas(book, ownCell(headings, sheetRow))] as const;
    }),
  );
  const computed = (header: string): TableColumn<EvaluationRow> => ({
    header,
    style: values.includes(header) ? figures : centred,
    width: values.includes(header) ? width : profiles.includes(header) || header === OUTLOOK.word ? 15 : 10,
    cell: ({ indicator }, sheetRow) =>
      formula(
        `=${formulas.get(sheetRow)?.get(header) ?? `""`}`,
        values.includes(header) ? valueFormat(indicator) : undefined,
      ),
  });
  const table = tableLayout<EvaluationRow>({
    name: book.table("profiles"),
    top: TITLE_ROWS,
    rows,
    fontSize: FONT_SIZE,
    columns: [
      { header: KEY, cell: ({ key }) => text(key), style: STYLES.text, width: 3, hidden: true },
      { header: EVALUATION.goal, cell: ({ goal }) => text(goalTitle(goal)), style: STYLES.text, width: 20 },
      {
        header: EVALUATION.name,
        cell: ({ indicator }) => text(indicator.name),
        style: STYLES.text,
        width: 28,
      },
      {
        header: EVALUATION.breakdown,
        cell: ({ row }) => (row.breakdown === null ? blank : text(row.breakdown)),
        style: { ...STYLES.text, horizontal: "center" },
        width: 8,
      },
      {
        header: EVALUATION.unit,
        cell: ({ indicator }, sheetRow) => unitCell(book, indicator, `$${cellAddress(sheetRow, 0)}`),
        style: { ...STYLES.text, horizontal: "center" },
        width: 8,
      },
      ...calculated.map(computed),
      ...hidden.map((header) => ({ ...computed(header), hidden: true })),
    ],
  });
  return {
    ...tableSheet(book, options, {
      id: "profiles",
      name: "評価基準の比較",
      guidance: GUIDANCE,
      paper: "A3",
      table,
      frozenColumns: 4,
      leastHeight: 30,
    }),
    hidden: true,
    ...(hasOpenRows(book.plan)
      ? { conditionalFormats: computedNumberFormats(table, values, EVALUATION.unit) }
      : {}),
  };
};
