/** An edit someone made in this Excel. */
export type Edit = {
  readonly sheetId: string;
  /** A1 address without the sheet, several areas separated by commas. */
  readonly address: string;
  /** False where rows or columns came or went. */
  readonly contentsOnly: boolean;
};

/**
 * Tells of edits on any sheet until stopped. Edits of co-authors, which their own Excel tells them of, and the add-in's
 * own are left out; Excel may drop events, so nothing must depend on every one of them. Handlers die with the page.
 * @returns a function that stops it.
 */
export const watchEdits = async (onEdit: (edit: Edit) => void): Promise<() => Promise<void>> => {
  const context = new Excel.RequestContext();
  const handler = context.workbook.worksheets.onChanged.add(async (event) => {
    // Whose doing it was is told from ExcelApi 1.14 on; before that our own writes keep events off.
    if (event.source === "Remote" || event.triggerSource === "ThisLocalAddin") return;
    onEdit({
      sheetId: event.worksheetId,
      address: event.address,
      contentsOnly: event.changeType === "RangeEdited",
    });
  });
  await context.sync();
  return async () => {
    handler.remove();
    await context.sync();
  };
};
