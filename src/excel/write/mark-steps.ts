import type { ConditionalFormatBlueprint } from "../../blueprint/sheet";
import type { SheetFormat } from "../read/format-formulas";
import type { Step } from "./steps";
import { writeConditionalFormat } from "./write-rules";

/** What becomes of the conditional formats of a sheet. */
export type MarkChange = {
  readonly sheet: string;
  /** Formats that stay, those of staff and of the sheet itself: they keep coming first. */
  readonly staying: readonly SheetFormat[];
  readonly remove: readonly SheetFormat[];
  readonly add: readonly ConditionalFormatBlueprint[];
};

/** Takes marks away and sets new ones behind all formats that stay. */
export const markStep = ({ sheet: name, staying, remove, add }: MarkChange): Step => ({
  label: null,
  size: remove.length * 300 + add.length * 2000,
  apply: ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    for (const { id } of remove) sheet.getRange().conditionalFormats.getItem(id).delete();
    add.forEach((blueprint, i) => {
      const format = writeConditionalFormat(sheet, blueprint);
      // A new format stands on top of all others.
      format.priority = staying.length + i;
    });
  },
});
