import { checkEntries } from "../commands/check-entries";
import type { CheckedPlan } from "../commands/check-entries";
import { plansInWorkbook } from "../commands/plans-in-workbook";
import { withAddin } from "./addin-session";
import type { Measured, RunCommand } from "./addin-session";
import { checkArguments } from "./arguments";
import { failureLine, nothingToCheck } from "./command-failure";
import { knownPlans } from "./known-plans";
import { main } from "./main";
import { openWorkbook } from "./open-workbook";
import { commandTraffic, report } from "./report";
import { UsageError } from "./usage-error";

type Checked = {
  readonly ids: readonly string[];
  readonly plans: readonly CheckedPlan[];
  /** Why plans were left out, as sentences. */
  readonly notes: readonly string[];
};

/** What the check came to. A workbook whose plans have no indicators is none the worse for it. */
const checked = async (run: RunCommand, path: string): Promise<Measured<Checked>> => {
  const { result, traffic } = await run(() => checkEntries({ knownPlans: knownPlans() }));
  if (result.kind === "checked") {
    const notes = result.skipped.map(
      ({ title, why }) => nothingToCheck(why) ?? `${title}: ${failureLine(why)}`,
    );
    return { result: { ids: result.plans.map(({ plan }) => plan.id), plans: result.plans, notes }, traffic };
  }
  const note = nothingToCheck(result);
  if (note === null) throw new UsageError(`${path}: ${failureLine(result)}`);
  const inserted = await plansInWorkbook();
  const ids = inserted.kind === "plans" ? inserted.plans.map(({ id }) => id) : [];
  return { result: { ids, plans: [], notes: [note] }, traffic };
};

/** `npm run check`: readings, findings and ratings of a まちKPI workbook. Exit code 1 where a finding is an error. */
export const check = async (args: readonly string[]): Promise<number> => {
  const path = checkArguments(args);
  const workbook = await openWorkbook(path);
  const { result, traffic } = await withAddin(workbook, (run) => checked(run, path));
  for (const note of result.notes) process.stderr.write(`${note}\n`);
  const sheets = workbook.sheets.map(({ name }) => name);
  const line = report(result.ids.join(","), sheets, [commandTraffic("check", traffic)], result.plans);
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return result.plans.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
};

if (require.main === module) void main(check);
