/** A conditional format of a sheet; `formula` null for those that are no formula. */
export type SheetFormat = { readonly id: string; readonly formula: string | null };

/** Asks for the conditional formats of the sheet a table stands on, in order of priority. */
export const loadSheetFormats = (
  context: Excel.RequestContext,
  table: string,
): (() => readonly SheetFormat[]) => {
  const formats = context.workbook.tables
    .getItem(table)
    .worksheet.getRange()
    .conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () =>
    formats.items.map((format) => ({
      id: format.id,
      formula: format.type === "Custom" ? format.customOrNullObject.rule.formula : null,
    }));
};
