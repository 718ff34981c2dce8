import type { ConditionalFormatSpec, ModelSheet } from "../../model/contract";
import { boxesOf } from "../addresses";
import { displayFormula } from "../formulas/display-form";
import type { OpenedStyles } from "../styles/read-style-sheet";
import { attributeOf, childrenOf, flagOf, numberOf, textOf, type XmlElement } from "../xml/read-xml";
import { CELL_VALUE_OPERATOR } from "./validation-words";

type Condition = Pick<ConditionalFormatSpec, "type" | "formula" | "cellValue">;

/**
 * Kinds such as "text contains" carry the formula they stand for and are taken as that; those that only draw
 * (data bars, colour scales, icons) are left out.
 */
const readCondition = (rule: XmlElement): Condition | null => {
  const [formula1, formula2] = childrenOf(rule, "formula").map((node) => displayFormula(textOf(node), null));
  if (formula1 === undefined) return null;
  if (attributeOf(rule, "type") !== "cellIs") return { type: "Custom", formula: formula1 };
  const operator = CELL_VALUE_OPERATOR.officeWord(attributeOf(rule, "operator") ?? "");
  return operator === undefined
    ? null
    : {
        type: "CellValue",
        cellValue: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) },
      };
};

export const openConditionalFormats = (sheet: ModelSheet, root: XmlElement, styles: OpenedStyles): void => {
  const opened: ConditionalFormatSpec[] = [];
  for (const node of childrenOf(root, "conditionalFormatting")) {
    const boxes = boxesOf(attributeOf(node, "sqref"));
    for (const rule of childrenOf(node, "cfRule")) {
      const condition = readCondition(rule);
      if (condition === null || boxes.length === 0) continue;
      opened.push({
        ...condition,
        id: `${sheet.id}-cf${opened.length + 1}`,
        boxes,
        format: styles.differentials[numberOf(rule, "dxfId") ?? -1] ?? {},
        priority: (numberOf(rule, "priority") ?? 1) - 1,
        stopIfTrue: flagOf(rule, "stopIfTrue"),
      });
    }
  }
  sheet.conditionalFormats = opened.sort((a, b) => a.priority - b.priority);
};
