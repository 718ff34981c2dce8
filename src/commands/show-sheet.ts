import { activateSheet } from "../excel/navigate";
import { readWorkbookState } from "../excel/read/workbook-state";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets } from "./plan-sheets";

export type ShowOutcome = { readonly kind: "shown"; readonly sheet: string } | Refused | Failed;

const preferredName = (id: SheetId): string => STANDARD_SHEETS.find((sheet) => sheet.id === id)?.name ?? id;

/** Brings a plan's standard sheet to the front, under whatever name it now goes. Two requests. */
export const showSheet = (planId: string, id: SheetId): Promise<ShowOutcome> =>
  outcomeOf(async () => {
    const sheet = standardSheets(await readWorkbookState(), planId).get(id);
    if (sheet === undefined) return refused("plan-incomplete", { sheets: preferredName(id) });
    await activateSheet(sheet.name);
    return { kind: "shown", sheet: sheet.name };
  });
