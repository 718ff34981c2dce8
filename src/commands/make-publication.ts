import { rewriteStep } from "../excel/write/rewrite-table";
import { sheetSteps } from "../excel/write/sheet-steps";
import type { Step } from "../excel/write/steps";
import { runSteps } from "../excel/write/steps";
import { dropNamesStep } from "../excel/write/write-job";
import { planYears } from "../plan/plan";
import type { Plan } from "../plan/plan";
import { readEntries } from "../sheets/actuals/read-entries";
import { bookNames, preferredSheetNames } from "../sheets/book";
import { PUBLICATION_COLUMNS } from "../sheets/publication/publication-columns";
import { publicationCsv } from "../sheets/publication/publication-csv";
import { publicationRows } from "../sheets/publication/publication-rows";
import type { PublicationRow } from "../sheets/publication/publication-rows";
import { publicationSheet, publicationTable } from "../sheets/publication/publication-sheet";
import type { TableContent } from "../values/table-content";
import type { PlanChoice } from "./choose-plan";
import { readEnteredPlan } from "./entered-plan";
import type { EnteredPlan } from "./entered-plan";
import { ratingInForce } from "./evaluation-settings";
import { judgedYearOf } from "./judged-year";
import type { Cancelled, Failed, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets } from "./plan-sheets";
import { staleNames, takenNames } from "./reserved-names";
import type { OnNamesTaken } from "./sheet-names";
import { chooseSheetNames } from "./sheet-names";

export type PublicationOptions = PlanChoice & RunOptions & { readonly onNamesTaken?: OnNamesTaken };

export type PublicationOutcome =
  | {
      readonly kind: "published";
      readonly sheet: string;
      /** Rows of the table: each indicator row in each year. */
      readonly rows: number;
      /** How many of them have a value. */
      readonly values: number;
      /** The same as a CSV file: UTF-8 with byte order mark. */
      readonly csv: string;
    }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

/** The table's rows replaced in place, so that whatever reads the table goes on reading it. */
const rewrite = (plan: Plan, now: TableContent, rows: readonly PublicationRow[]): Step | Refused => {
  const lost = PUBLICATION_COLUMNS.filter(({ header }) => !now.headers.includes(header));
  if (lost.length > 0)
    return refused("check-sheet-changed", {
      sheet: now.sheet,
      columns: lost.map(({ header }) => header).join("、"),
    });
  const names = { ...preferredSheetNames(), publication: now.sheet };
  const { block, rowHeights, styles, columnOf } = publicationTable(bookNames(plan, names), rows);
  const [, ...cells] = block.cells;
  const added = { from: now.rows.length, count: rows.length - now.rows.length };
  const style = styles[styles.length - 1]?.style;
  return rewriteStep({
    now,
    columns: PUBLICATION_COLUMNS.map(({ header }) => ({
      heading: header,
      cells: cells.flatMap((row) => row[columnOf(header)] ?? []),
    })),
    styles:
      added.count <= 0 || style === undefined
        ? []
        : [
            {
              range: {
                row: now.firstRow + added.from,
                column: now.firstColumn,
                rows: added.count,
                columns: now.headers.length,
              },
              style,
            },
          ],
    heights: rows.map(() => rowHeights[rowHeights.length - 1]?.height ?? 0),
    note: null,
    names: [],
  });
};

const sheetFor = (
  { state, plan, content: { check: now } }: EnteredPlan,
  rows: readonly PublicationRow[],
  onNamesTaken: OnNamesTaken,
):
  | { readonly kind: "sheet"; readonly name: string; readonly steps: readonly Step[] }
  | NamesTaken
  | Refused => {
  const present = new Map(standardSheets(state, plan.id));
  if (now) {
    const own = present.get("publication");
    if (own?.protected) return refused("sheet-protected", { sheet: own.name });
    const step = rewrite(plan, now, rows);
    return "kind" in step ? step : { kind: "sheet", name: now.sheet, steps: [step] };
  }
  // A sheet without its table is half made or was changed by someone: it stays as it is, beside the new one.
  present.delete("publication");
  const naming = chooseSheetNames(state, plan, { present, wanted: ["publication"], onNamesTaken });
  if (naming.kind === "names-taken") return naming;
  const blueprint = publicationSheet(bookNames(plan, naming.names), rows);
  const taken = takenNames(state, [blueprint], new Set());
  if (taken.length > 0) return refused("reserved-names-taken", { names: taken.join("、") });
  return {
    kind: "sheet",
    name: blueprint.name,
    steps: [
      dropNamesStep(staleNames(state, [blueprint], new Set())),
      ...sheetSteps([{ blueprint, position: null }]),
    ],
  };
};

const rowsOf = ({ plan, content }: EnteredPlan): readonly PublicationRow[] => {
  const judgedYear = judgedYearOf(plan, content).year;
  return judgedYear === null
    ? []
    : publicationRows({
        plan,
        entries: readEntries(plan, content.actuals).rows,
        judgedYear,
        ...ratingInForce(plan, judgedYear, content.settings),
      });
};

const make = async ({
  planId,
  knownPlans,
  onNamesTaken = "ask",
  ...run
}: PublicationOptions): Promise<PublicationOutcome> => {
  const entered = await readEnteredPlan({ planId, knownPlans }, "publication");
  if (entered.kind === "refused") return entered;
  if (planYears(entered.plan).length === 0) return refused("years-missing");
  const rows = rowsOf(entered);
  const sheet = sheetFor(entered, rows, onNamesTaken);
  if (sheet.kind !== "sheet") return sheet;
  const outcome = await runSteps(sheet.steps, run);
  if (outcome !== "done") return { kind: "cancelled", begun: false };
  return {
    kind: "published",
    sheet: sheet.name,
    rows: rows.length,
    values: rows.filter(({ value }) => value !== null).length,
    csv: publicationCsv(rows),
  };
};

/**
 * Makes 公表用データ, values only, or brings the table that is there up to date in place; gives the same as CSV. Three
 * requests.
 */
export const makePublication = (options: PublicationOptions = {}): Promise<PublicationOutcome> =>
  outcomeOf(() => make(options));
