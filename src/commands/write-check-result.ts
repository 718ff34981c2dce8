import type { PlanContent } from "../excel/read/plan-content";
import { readPlanContents } from "../excel/read/plan-content";
import type { WorkbookState } from "../excel/read/workbook-state";
import { markStep } from "../excel/write/mark-steps";
import { rewriteStep } from "../excel/write/rewrite-table";
import { sheetSteps } from "../excel/write/sheet-steps";
import type { Step } from "../excel/write/steps";
import { runSteps } from "../excel/write/steps";
import { dropNamesStep } from "../excel/write/write-job";
import type { BookNames } from "../sheets/book";
import { bookNames, cellNameOf } from "../sheets/book";
import type { CheckLine } from "../sheets/check-result/check-columns";
import { CHECK_RESULT } from "../sheets/check-result/check-columns";
import { checkGuidance, checkSheet, checkTable } from "../sheets/check-result/check-sheet";
import { isMark, markFormats } from "../sheets/check-result/mark-formats";
import { yearColumns } from "../sheets/year-columns";
import type { TableContent } from "../values/table-content";
import type { CheckedPlan } from "./check-entries";
import { checkContent } from "./check-entries";
import { checkRequest } from "./check-input/check-input";
import { checkLines } from "./check-lines";
import type { PlanChoice } from "./choose-plan";
import { openPlan } from "./open-plan";
import { dayOf } from "./day";
import type { Cancelled, Failed, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets, tableIn } from "./plan-sheets";
import { positionOf } from "./tab-positions";
import { staleNames, takenNames } from "./reserved-names";
import type { OnNamesTaken } from "./sheet-names";
import { chooseSheetNames } from "./sheet-names";

export type CheckResultOptions = PlanChoice & RunOptions & { readonly onNamesTaken?: OnNamesTaken };

export type CheckResultOutcome =
  | {
      readonly kind: "written";
      readonly sheet: string;
      readonly checked: CheckedPlan;
      /** False where 実績入力 is protected, so that its cells could not be marked. */
      readonly marked: boolean;
    }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

/** The sheet's table, its lines replaced in place. */
const rewrite = (
  book: BookNames,
  state: WorkbookState,
  now: TableContent,
  lines: readonly CheckLine[],
  guidance: string,
): Step => {
  const { block, rowHeights, styles, columnOf } = checkTable(book, lines);
  const [, ...rows] = block.cells;
  const heights = rowHeights
    .filter(({ from }) => from > block.row)
    .flatMap(({ count, height }) => Array.from({ length: count }, () => height));
  const headings = Object.values(CHECK_RESULT);
  const known = new Map(state.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const exists = (name: string): boolean => known.has(name.toLowerCase());
  const stands = (name: string): boolean => known.get(name.toLowerCase())?.includes("#REF!") === false;
  const added = { from: now.rows.length, count: lines.length - now.rows.length };
  return rewriteStep({
    now,
    columns: headings.map((heading) => ({
      heading,
      cells: rows.flatMap((cells) => cells[columnOf(heading)] ?? []),
    })),
    styles:
      added.count <= 0
        ? []
        : headings.flatMap((heading) => {
            const c = columnOf(heading);
            const own = styles.find(
              ({ range }) => range.row > block.row && range.column <= c && c < range.column + range.columns,
            );
            const column = now.firstColumn + now.headers.indexOf(heading);
            const range = { row: now.firstRow + added.from, column, rows: added.count, columns: 1 };
            return own ? [{ range, style: own.style }] : [];
          }),
    heights,
    note: stands(book.name("checked-on")) ? { name: book.name("checked-on"), text: guidance } : null,
    names: [
      { name: book.name("check-marks"), heading: CHECK_RESULT.mark },
      { name: book.name("check-values"), heading: CHECK_RESULT.value },
    ].map((own) => ({ ...own, exists: exists(own.name) })),
  });
};

const lostColumns = ({ headers }: TableContent): readonly string[] =>
  Object.values(CHECK_RESULT).filter((heading) => !headers.includes(heading));

type Sheet = { readonly kind: "sheet"; readonly name: string; readonly steps: readonly Step[] };

const sheetFor = (
  state: WorkbookState,
  checked: CheckedPlan,
  before: TableContent | null,
  onNamesTaken: OnNamesTaken,
): Sheet | NamesTaken | Refused => {
  const { plan, judgedYear } = checked;
  const present = standardSheets(state, plan.id);
  const own = present.get("check");
  if (own?.protected) return refused("sheet-protected", { sheet: own.name });
  if (own && before === null)
    return refused("check-sheet-changed", { sheet: own.name, columns: "チェック結果" });
  const lost = before ? lostColumns(before) : [];
  if (before && lost.length > 0)
    return refused("check-sheet-changed", { sheet: before.sheet, columns: lost.join("、") });
  const naming = chooseSheetNames(state, plan, { present, wanted: ["check"], onNamesTaken });
  if (naming.kind === "names-taken") return naming;
  const book = bookNames(plan, { ...naming.names, actuals: checked.sheet });
  const lines = checkLines(checked, before);
  const when = { judgedYear, checkedOn: dayOf(new Date()) };
  if (before)
    return {
      kind: "sheet",
      name: before.sheet,
      steps: [rewrite(book, state, before, lines, checkGuidance(when))],
    };
  const blueprint = checkSheet(book, lines, { ...when, asOf: null });
  const taken = takenNames(state, [blueprint], new Set());
  if (taken.length > 0) return refused("reserved-names-taken", { names: taken.join("、") });
  return {
    kind: "sheet",
    name: blueprint.name,
    steps: [
      dropNamesStep(staleNames(state, [blueprint], new Set())),
      ...sheetSteps([{ blueprint, position: positionOf(state, plan.id, "check") }]),
    ],
  };
};

const marks = ({ plan, sheet }: CheckedPlan, { actuals, formats }: PlanContent): readonly Step[] => {
  const name = (id: Parameters<typeof cellNameOf>[1]): string => cellNameOf(plan.id, id);
  const ours = formats.filter(({ formula }) => formula !== null && isMark(formula, name));
  return [
    markStep({
      sheet,
      staying: formats.filter((format) => !ours.includes(format)),
      remove: ours,
      add: actuals
        ? markFormats(
            name,
            actuals,
            yearColumns(plan).map(({ value }) => value),
          )
        : [],
    }),
  ];
};

const write = async ({
  planId,
  knownPlans = [],
  onNamesTaken = "ask",
  ...run
}: CheckResultOptions): Promise<CheckResultOutcome> => {
  const open = await openPlan(planId);
  if (open.kind === "refused") return open;
  const { state, id } = open;
  const wanted = checkRequest(state, id, knownPlans);
  const [content] = await readPlanContents([
    { ...wanted, check: tableIn(state, id, "check"), formats: true },
  ]);
  if (!content) return refused("no-plan");
  const checked = checkContent(state, id, knownPlans, content);
  if ("kind" in checked) return checked;
  const sheet = sheetFor(state, checked, content.check, onNamesTaken);
  if (sheet.kind !== "sheet") return sheet;
  const marked = !state.sheets.some(({ name, protected: locked }) => name === checked.sheet && locked);
  const outcome = await runSteps([...sheet.steps, ...(marked ? marks(checked, content) : [])], run);
  if (outcome !== "done") return { kind: "cancelled", begun: false };
  return { kind: "written", sheet: sheet.name, checked, marked };
};

/**
 * Checks a plan and writes チェック結果, or brings the one that is there up to date in place, keeping what staff wrote
 * in 対応・理由; the cells in question are marked on 実績入力 until they change. Three requests.
 */
export const writeCheckResult = (options: CheckResultOptions = {}): Promise<CheckResultOutcome> =>
  outcomeOf(() => write(options));
