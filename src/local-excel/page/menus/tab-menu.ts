import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import { confirmBox } from "../alert";
import { TEXTS } from "../texts";
import { showMenu, type MenuItem } from "./menu";

const { tabs: SAID } = TEXTS;

export type TabActions = {
  /** Lets the person write another name into the tab. */
  readonly rename: (sheet: ModelSheet) => void;
  readonly failed: (error: unknown) => void;
};

async function deleteSheet(workbook: ModelWorkbook, sheet: ModelSheet): Promise<void> {
  const isEmpty = sheet.usedBox(true) === null;
  if (isEmpty || (await confirmBox(TEXTS.alertTitle, SAID.reallyDelete(sheet.name))))
    workbook.deleteSheet(sheet);
}

/** What Excel offers on a sheet's tab. */
export function tabMenu(
  workbook: ModelWorkbook,
  sheet: ModelSheet,
  { rename, failed }: TabActions,
  place: { readonly x: number; readonly y: number },
): readonly MenuItem[] {
  const said = (work: () => void) => (): void => {
    try {
      work();
    } catch (error) {
      failed(error);
    }
  };
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === "Hidden");
  const show = hidden.map((one) => ({ label: one.name, run: said(() => (one.visibility = "Visible")) }));
  const position = workbook.sheets.indexOf(sheet);
  return [
    {
      label: SAID.insert,
      run: said(() => {
        const added = workbook.addSheet();
        workbook.moveSheet(added, position);
        workbook.activeSheet = added;
      }),
    },
    { label: SAID.delete, run: () => void deleteSheet(workbook, sheet).catch(failed) },
    { label: SAID.rename, run: () => rename(sheet) },
    null,
    { label: SAID.hide, run: said(() => (sheet.visibility = "Hidden")) },
    ...(show.length === 0 ? [] : [{ label: SAID.show, run: () => showMenu(show, place.x, place.y) }]),
  ];
}
