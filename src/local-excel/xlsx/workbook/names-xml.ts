import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import { absoluteReference, columnLetters, quotedSheetName } from "../addresses";
import { fileFormula } from "../formulas/file-form";
import { element, escapeText } from "../xml/write-xml";

const printTitles = ({ name, pageSetup }: ModelSheet): string => {
  const { titleRows, titleColumns } = pageSetup;
  const sheet = quotedSheetName(name);
  const columns =
    titleColumns === null
      ? []
      : [`${sheet}!$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`];
  const rows = titleRows === null ? [] : [`${sheet}!$${titleRows.from + 1}:$${titleRows.to + 1}`];
  return [...columns, ...rows].join(",");
};

const printArea = ({ name, pageSetup }: ModelSheet): string =>
  (pageSetup.printArea ?? []).map((box) => `${quotedSheetName(name)}!${absoluteReference(box)}`).join(",");

const builtIn = (name: string, localSheetId: number, reference: string): string =>
  reference === "" ? "" : element("definedName", { name, localSheetId }, escapeText(reference));

/** Names people and add-ins gave, and those in which files keep print areas and titles. */
export const definedNamesXml = ({ sheets, names }: ModelWorkbook): string => {
  const indexOf = new Map(sheets.map((sheet, index) => [sheet, index] as const));
  const ofPages = sheets.map(
    (sheet, index) =>
      builtIn("_xlnm.Print_Area", index, printArea(sheet)) +
      builtIn("_xlnm.Print_Titles", index, printTitles(sheet)),
  );
  const given = names.map(({ name, sheet, formula, visible, comment }) =>
    element(
      "definedName",
      {
        name,
        comment: comment === "" ? undefined : comment,
        localSheetId: sheet === null ? undefined : indexOf.get(sheet),
        hidden: visible ? undefined : true,
      },
      escapeText(fileFormula(formula, null)),
    ),
  );
  const inside = [...ofPages, ...given].join("");
  return inside === "" ? "" : element("definedNames", {}, inside);
};
