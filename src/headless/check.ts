import { readFileSync } from "node:fs";
import { checkEntries } from "../commands/check-entries";
import { openXlsx, XlsxUnreadable } from "../local-excel";
import type { ModelWorkbook } from "../local-excel";
import { withAddin } from "./addin-session";
import { checkArguments } from "./arguments";
import { failureLine } from "./command-failure";
import { knownPlans } from "./known-plans";
import { main } from "./main";
import { commandTraffic, report } from "./report";
import { UsageError } from "./usage-error";

const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${path} を開けません（${error instanceof Error ? error.message : String(error)}）`);
  }
};

const open = async (path: string): Promise<ModelWorkbook> => {
  try {
    return await openXlsx(readBytes(path));
  } catch (error) {
    if (error instanceof XlsxUnreadable)
      throw new UsageError(`${path} はExcelブックとして読み取れません（${error.message}）`);
    throw error;
  }
};

/** `npm run check`: readings, findings and ratings of a まちKPI workbook. Exit code 1 where a finding is an error. */
export const check = async (args: readonly string[]): Promise<number> => {
  const path = checkArguments(args);
  const workbook = await open(path);
  const { result, traffic } = await withAddin(workbook, (run) =>
    run(() => checkEntries({ knownPlans: knownPlans() })),
  );
  if (result.kind !== "checked") throw new UsageError(`${path}: ${failureLine(result)}`);
  const { plans, skipped } = result;
  for (const { title, why } of skipped) process.stderr.write(`${title}: ${failureLine(why)}\n`);
  const sheets = workbook.sheets.map(({ name }) => name);
  const ids = plans.map(({ plan }) => plan.id).join(",");
  process.stdout.write(`${JSON.stringify(report(ids, sheets, [commandTraffic("check", traffic)], plans))}\n`);
  return plans.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
};

if (require.main === module) void main(check);
