import { formula, number, text } from "../../blueprint/cell";
import { singleCell } from "../../blueprint/address";
import type { BlueprintCell } from "../../blueprint/cell";
import type { ColumnBlueprint, SheetBlueprint } from "../../blueprint/sheet";
import { wordListFormula } from "../../evaluation/year-value";
import { FIRST_YEARS, yearCount, yearsAreEntered } from "../../plan/entered-period";
import { planYears } from "../../plan/plan";
import { FATES } from "../../plan/term-comparison";
import { MISSING_MARKS } from "../../values/missing-marks";
import { STATUSES } from "../../values/status";
import type { BookNames, NameId } from "../book";
import { POLICIES } from "../comments/policies";
import { CERTAINTY_WORDS, FATE_WORDS } from "../comparison/fate-words";
import { STYLES } from "../theme";

type List = { readonly name: NameId; readonly head: string; readonly items: readonly BlueprintCell[] };

const textItem = (word: string): BlueprintCell => ({ ...text(word), numberFormat: "@" });

/** For 新旧対照表 alone. */
const comparisonLists: readonly List[] = [
  { name: "fates", head: "新旧の区分", items: FATES.map((fate) => textItem(FATE_WORDS[fate].word)) },
  { name: "certainties", head: "新旧の確度", items: Object.values(CERTAINTY_WORDS).map(textItem) },
];

/** The plan's years: as stated, or counted on from the first one staff entered, "" until they have. */
const yearItems = (book: BookNames): readonly BlueprintCell[] => {
  if (!yearsAreEntered(book.plan)) return planYears(book.plan).map((year) => number(year, "0"));
  // Without indicators there is no 実績入力 to enter a year on; the name still needs a cell to stand on.
  if (book.plan.indicators.length === 0) return [text("")];
  const first = book.name("first-year");
  const usable = `ISNUMBER(${first}),${first}>=${FIRST_YEARS.min},${first}<=${FIRST_YEARS.max},INT(${first})=${first}`;
  return Array.from({ length: yearCount(book.plan) }, (_, i) =>
    formula(`=IFERROR(IF(AND(${usable}),${first}+${i},""),"")`, "0"),
  );
};

const lists = (book: BookNames): readonly List[] => [
  { name: "statuses", head: "データの状態", items: STATUSES.map(({ word }) => textItem(word)) },
  { name: "missing-marks", head: "値なしの印", items: MISSING_MARKS.map(textItem) },
  { name: "plan-years", head: "計画年度", items: yearItems(book) },
  { name: "policies", head: "今後の方針", items: POLICIES.map(textItem) },
  ...(book.plan.termComparison === undefined ? [] : comparisonLists),
];

/** Row of the lists' own heading; their heads and items follow. */
const TOP = 0;

/**
 * The lists that formulas and drop-downs use. They stand in plain sight beside the printed page, because hidden
 * rows and columns are what the Document Inspector removes.
 */
export const listsBeside = (
  book: BookNames,
  firstColumn: number,
): Pick<SheetBlueprint, "blocks" | "styles" | "names"> & { readonly columns: readonly ColumnBlueprint[] } => {
  const all = lists(book);
  const markListColumn = firstColumn + all.length;
  const small = { fontSize: 9, fontColour: STYLES.note.fontColour } as const;
  return {
    blocks: [
      {
        row: TOP,
        column: firstColumn,
        cells: [[text("数式と選択肢が使う一覧です。消さないでください（印刷されません）。")]],
      },
      ...all.map(({ head, items }, i) => ({
        row: TOP + 1,
        column: firstColumn + i,
        cells: [[text(head)], ...items.map((item) => [item])],
      })),
      {
        row: TOP + 1,
        column: markListColumn,
        cells: [
          [text("値なしの印の一覧")],
          [formula(`=${wordListFormula(book.name("missing-marks"), MISSING_MARKS.length)}`)],
        ],
      },
    ],
    styles: [
      {
        range: { row: TOP, column: firstColumn, rows: 1, columns: 1 },
        style: { ...small, vertical: "center" },
      },
      ...all.map(({ items }, i) => ({
        range: { row: TOP + 2, column: firstColumn + i, rows: items.length, columns: 1 },
        style: { ...small, horizontal: "center" as const, border: STYLES.text.border },
      })),
      {
        range: { row: TOP + 1, column: firstColumn, rows: 1, columns: all.length + 1 },
        style: { ...STYLES.header, ...small },
      },
    ],
    names: [
      ...all.map(({ name, items }, i) => ({
        name: book.name(name),
        range: { row: TOP + 2, column: firstColumn + i, rows: items.length, columns: 1 },
      })),
      { name: book.name("mark-list"), range: singleCell(TOP + 2, markListColumn) },
    ],
    columns: Array.from({ length: all.length + 1 }, (_, i) => ({ column: firstColumn + i, width: 16 })),
  };
};
