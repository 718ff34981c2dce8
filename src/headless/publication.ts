import { makePublication } from "../commands/make-publication";
import { saveXlsx } from "../local-excel";
import type { ModelWorkbook } from "../local-excel";
import { withAddin } from "./addin-session";
import { publicationArguments } from "./arguments";
import { CommandFailure } from "./command-failure";
import { knownPlans } from "./known-plans";
import { main } from "./main";
import { openWorkbook } from "./open-workbook";
import { assertWritable, writeWhole } from "./output-file";

/** Leaves one sheet of values, and nothing that tells of people or of the work behind it. */
const leaveOnly = (workbook: ModelWorkbook, sheetName: string): void => {
  for (const sheet of workbook.sheets.filter(({ name }) => name !== sheetName)) workbook.deleteSheet(sheet);
  for (const name of [...workbook.names]) workbook.deleteName(name);
  workbook.customXmlParts.length = 0;
  Object.assign(workbook.properties, {
    title: "",
    author: "",
    subject: "",
    keywords: "",
    comments: "",
    company: "",
    category: "",
  });
};

/**
 * `npm run publication`: 公表用データ of a まちKPI workbook, brought up to date, as a file of its own and as CSV beside it.
 * The file holds the values alone: no other sheet, no author, no comment, no hidden name, no record of the add-in.
 */
export const publication = async (args: readonly string[]): Promise<number> => {
  const { path, planId, out } = publicationArguments(args);
  assertWritable(out);
  const workbook = await openWorkbook(path);
  const { result } = await withAddin(workbook, (run) =>
    run(() => makePublication({ knownPlans: knownPlans(), ...(planId === null ? {} : { planId }) })),
  );
  if (result.kind !== "published") throw new CommandFailure(result);
  leaveOnly(workbook, result.sheet);
  writeWhole(out, await saveXlsx(workbook));
  const csv = out.replace(/\.xlsx$/i, "") + ".csv";
  writeWhole(csv, new TextEncoder().encode(result.csv));
  process.stdout.write(`${out}、${csv}: ${result.rows}行（値のある行は${result.values}行）\n`);
  return 0;
};

if (require.main === module) void main(publication);
