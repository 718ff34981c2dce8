import type { RunMark, Scratch } from "./scratch";
import { namePrefix, namespaceOf, sheetPrefix } from "./scratch";

/** The sheet in front, to come back to. */
export const frontSheet = async (): Promise<string> => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return sheet.id;
};

export const showSheet = async (id: string): Promise<void> => {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(id).activate();
  await context.sync();
};

/** Deletes a case's own sheet. What else a case made goes with `clearRun`. */
export const clearCase = async (scratch: Scratch): Promise<void> => {
  if (!scratch.isUsed) return;
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(scratch.sheetName).delete();
  await context.sync();
};

/** Deletes every sheet, workbook name and custom XML part of a run, and nothing else. */
export const clearRun = async (mark: RunMark): Promise<void> => {
  const context = new Excel.RequestContext();
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  const parts = customXmlParts.getByNamespace(namespaceOf(mark)).load("items/id");
  await context.sync();
  const isOurs = (name: string, prefix: string): boolean => name.startsWith(prefix);
  for (const sheet of worksheets.items) if (isOurs(sheet.name, sheetPrefix(mark))) sheet.delete();
  for (const name of names.items) if (isOurs(name.name, namePrefix(mark))) name.delete();
  for (const part of parts.items) customXmlParts.getItem(part.id).delete();
  context.runtime.enableEvents = true;
  await context.sync();
};
