import { cellAddress, absoluteCell } from "../../blueprint/address";
import { formula, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Measure, Plan } from "../../plan/plan";
import { FATES } from "../../plan/term-comparison";
import type { TermComparison } from "../../plan/term-comparison";
import { span } from "../ruled-page";
import type { PageRow, Span } from "../ruled-page";
import { STYLES } from "../theme";
import { termWords } from "./comparison-headings";
import type { Term } from "./comparison-headings";
import type { CountFormulas } from "./counts-formulas";
import { COUNT_FORMAT, COUNT_STYLE, headRow } from "./counts-grid";
import type { CountsGrid } from "./counts-grid";
import { FATE_WORDS } from "./fate-words";

export const TERMS = ["earlier", "current"] as const satisfies readonly Term[];

type Table = {
  readonly plan: Plan;
  readonly comparison: TermComparison;
  readonly grid: CountsGrid;
  readonly formulas: CountFormulas;
  /** Zero-based row of the sheet the table's first head stands on. */
  readonly top: number;
};

const label = (to: number, name: string): Span =>
  span(0, to, text(name), { ...STYLES.header, horizontal: "left" });
const counts = (from: number, cells: readonly BlueprintCell[]): readonly Span[] =>
  cells.map((cell, i) => span(from + i, from + i, cell, COUNT_STYLE));
const sumOf = (column: number, from: number, rows: number): BlueprintCell =>
  formula(`=SUM(${cellAddress(from, column)}:${cellAddress(from + rows - 1, column)})`, COUNT_FORMAT);

const subMeasureCount = (measures: readonly Measure[]): number =>
  measures.reduce((sum, { subMeasures }) => sum + subMeasures.length, 0);

/** 新旧対照表 holds sub-measures against each other, so a measure without any stands on none of its lines. */
const isCompared = ({ subMeasures }: Measure): boolean => subMeasures.length > 0;

/** Rows of heads above a table's data. */
export const HEADS = 2;

/** 目標ごとの数: measures and sub-measures of both terms under each goal, their sums, and those the document has. */
export const goalRows = ({ plan, comparison, grid, formulas, top }: Table): readonly PageRow[] => {
  const { numbers } = grid;
  const words = termWords(comparison);
  const first = top + HEADS;
  const sumRow = first + plan.goals.length;
  const terms = TERMS.map((term) => words[term]);
  const columns = [0, 1, 2, 3].map((i) => numbers + i);
  const all = [...comparison.earlierMeasures, ...plan.measures];
  const leftOut = all.length - all.filter(isCompared).length;
  const measuresOf = {
    earlier: comparison.earlierMeasures.filter(isCompared),
    current: plan.measures.filter(isCompared),
  };
  return [
    headRow([
      [0, numbers - 1, "目標"],
      [numbers, numbers + 1, "施策の数"],
      [numbers + 2, numbers + 3, "個別施策の数"],
    ]),
    headRow([
      [0, numbers - 1, "番号と名称"],
      ...[...terms, ...terms].map((term, i) => [numbers + i, numbers + i, term] as const),
    ]),
    ...plan.goals.map((goal, i): PageRow => {
      const goalCell = `$A${first + i + 1}`;
      return {
        spans: [
          span(0, 0, text(goal.label), { ...STYLES.header, horizontal: "left" }),
          span(1, numbers - 1, text(goal.titles[0].text), STYLES.text),
          ...counts(numbers, [
            ...TERMS.map((term) => formula(formulas.measures(term, goalCell), COUNT_FORMAT)),
            ...TERMS.map((term) => formula(formulas.subMeasures(term, goalCell), COUNT_FORMAT)),
          ]),
        ],
      };
    }),
    {
      spans: [
        label(numbers - 1, "計"),
        ...counts(
          numbers,
          columns.map((column) => sumOf(column, first, plan.goals.length)),
        ),
      ],
    },
    {
      spans: [
        label(
          numbers - 1,
          leftOut === 0 ? "資料から数えた数" : `資料から数えた数（個別施策のない施策${leftOut}を除く）`,
        ),
        ...counts(numbers, [
          ...TERMS.map((term) => number(measuresOf[term].length, COUNT_FORMAT)),
          ...TERMS.map((term) => number(subMeasureCount(measuresOf[term]), COUNT_FORMAT)),
        ]),
      ],
    },
    {
      spans: [
        label(numbers - 1, "照合"),
        ...counts(
          numbers,
          columns.map((column) =>
            formula(
              `=IF(${cellAddress(sumRow, column)}=${cellAddress(sumRow + 1, column)},"○ 一致","× 不一致")`,
            ),
          ),
        ),
      ],
    },
  ];
};

/**
 * 区分ごとの数: what each class means and how many sub-measures of either term it has. A line whose 区分 is blank is
 * counted under its goal but in no class, which the last row tells. `goalSum`: row of the sums of 目標ごとの数.
 */
export const fateRows = ({ comparison, grid, formulas, top }: Table, goalSum: number): readonly PageRow[] => {
  const { numbers } = grid;
  const words = termWords(comparison);
  const first = top + 1;
  return [
    headRow([
      [0, 0, "区分"],
      [1, numbers - 1, "意味"],
      [numbers, numbers, words.earlier],
      [numbers + 1, numbers + 1, "うち推定"],
      [numbers + 2, numbers + 2, words.current],
      [numbers + 3, numbers + 3, "うち推定"],
    ]),
    ...FATES.map((fate, i): PageRow => {
      const fateCell = `$A${first + i + 1}`;
      return {
        spans: [
          span(0, 0, text(FATE_WORDS[fate].word), { ...STYLES.header, horizontal: "left" }),
          span(1, numbers - 1, text(FATE_WORDS[fate].meaning), STYLES.text),
          ...counts(
            numbers,
            TERMS.flatMap((term) => [
              formula(formulas.ofFate(term, fateCell, null), COUNT_FORMAT),
              formula(formulas.inferred(term, fateCell), COUNT_FORMAT),
            ]),
          ),
        ],
      };
    }),
    {
      spans: [
        label(numbers - 1, "計"),
        ...counts(
          numbers,
          [0, 1, 2, 3].map((i) => sumOf(numbers + i, first, FATES.length)),
        ),
      ],
    },
    {
      spans: [
        label(numbers - 1, "目標ごとの数との照合"),
        ...TERMS.map((_, i) =>
          span(
            numbers + 2 * i,
            numbers + 2 * i + 1,
            formula(
              `=IF(${cellAddress(first + FATES.length, numbers + 2 * i)}=${cellAddress(goalSum, numbers + 2 + i)},"○ 一致","× 区分が空欄")`,
            ),
            COUNT_STYLE,
          ),
        ),
      ],
    },
  ];
};

/** 目標別の区分: the same under each goal. `goalTop`: row of the first goal of 目標ごとの数, whose labels it takes. */
export const goalFateRows = (
  { plan, comparison, formulas, top }: Table,
  goalTop: number,
): readonly PageRow[] => {
  const words = termWords(comparison);
  const first = top + HEADS;
  const goals = plan.goals.map(({ label: name }, i) => ({ name, cell: absoluteCell(goalTop + i, 0) }));
  const blocks = [...goals, { name: "計", cell: null }];
  return [
    headRow([[0, 0, "区分"], ...blocks.map(({ name }, i) => [1 + 2 * i, 2 + 2 * i, name] as const)]),
    headRow([
      [0, 0, ""],
      ...blocks.flatMap((_, i) =>
        TERMS.map((term, j) => [1 + 2 * i + j, 1 + 2 * i + j, words[term]] as const),
      ),
    ]),
    ...FATES.map((fate, r): PageRow => {
      const fateCell = `$A${first + r + 1}`;
      return {
        spans: [
          span(0, 0, text(FATE_WORDS[fate].word), { ...STYLES.header, horizontal: "left" }),
          ...counts(
            1,
            blocks.flatMap(({ cell }) =>
              TERMS.map((term) => formula(formulas.ofFate(term, fateCell, cell), COUNT_FORMAT)),
            ),
          ),
        ],
      };
    }),
    {
      spans: [
        label(0, "計"),
        ...counts(
          1,
          blocks
            .flatMap((_, i) => [1 + 2 * i, 2 + 2 * i])
            .map((column) => sumOf(column, first, FATES.length)),
        ),
      ],
    },
  ];
};
