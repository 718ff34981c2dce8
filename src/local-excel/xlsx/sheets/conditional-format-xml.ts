import type { ConditionalFormatSpec, ModelSheet } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { boxReference } from "../addresses";
import { fileFormula } from "../formulas/file-form";
import type { StyleSheetWriter } from "../styles/style-sheet-writer";
import { element, escapeText } from "../xml/write-xml";
import { CELL_VALUE_OPERATOR } from "./validation-words";

type Condition = {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
};

/** @throws {ExcelError} NotImplemented, by name, for kinds that cannot be written. */
const conditionOf = (spec: ConditionalFormatSpec): Condition => {
  if (spec.type === "Custom" && spec.formula !== undefined) {
    return { type: "expression", formulas: [spec.formula] };
  }
  if (spec.type === "CellValue" && spec.cellValue !== undefined) {
    const { operator, formula1, formula2 } = spec.cellValue;
    return {
      type: "cellIs",
      operator: CELL_VALUE_OPERATOR.fileWord(operator),
      formulas: formula2 === undefined ? [formula1] : [formula1, formula2],
    };
  }
  throw new ExcelError("NotImplemented", `Saving a conditional format of type ${spec.type} is not emulated.`);
};

const ruleXml = (spec: ConditionalFormatSpec, priority: number, styles: StyleSheetWriter): string => {
  const { type, operator, formulas } = conditionOf(spec);
  return element(
    "cfRule",
    {
      type,
      dxfId: styles.differential(spec.format),
      priority,
      stopIfTrue: spec.stopIfTrue ? true : undefined,
      operator,
    },
    ...formulas.map((formula) => element("formula", {}, escapeText(fileFormula(formula, null)))),
  );
};

/** Priorities count from 1 through the sheet, each once. */
export const conditionalFormatsXml = (sheet: ModelSheet, styles: StyleSheetWriter): string =>
  sheet.conditionalFormats
    .filter(({ boxes }) => boxes.length > 0)
    .sort((a, b) => a.priority - b.priority)
    .map((spec, index) =>
      element(
        "conditionalFormatting",
        { sqref: spec.boxes.map(boxReference).join(" ") },
        ruleXml(spec, index + 1, styles),
      ),
    )
    .join("");
