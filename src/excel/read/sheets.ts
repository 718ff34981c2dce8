import { request } from "../request";
import type { SheetContent } from "./sheet-content";
import { loadSheet } from "./sheet-content";

/** The contents of several sheets, in one request. */
export const readSheets = async (names: readonly string[]): Promise<readonly SheetContent[]> => {
  if (names.length === 0) return [];
  const loaded = await request((context) => names.map((name) => loadSheet(context, name)));
  return loaded.map((content) => content());
};
