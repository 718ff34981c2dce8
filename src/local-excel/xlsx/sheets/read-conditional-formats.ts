import type { ConditionalFormatSpec, ModelSheet } from "../../model/contract";
import { boxesOf } from "../addresses";
import { displayFormula } from "../formulas/display-form";
import { readDifferential, type OpenedStyles } from "../styles/read-style-sheet";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf, type XmlElement } from "../xml/read-xml";
import { CELL_VALUE_OPERATOR } from "./validation-words";

type Condition = Pick<ConditionalFormatSpec, "type" | "formula" | "cellValue">;

/** Formulas stand in `<formula>`, in the extension list in `<f>`. */
const formulasOf = (rule: XmlElement): readonly string[] =>
  [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")].map((node) =>
    displayFormula(textOf(node), null),
  );

/**
 * Kinds such as "text contains" carry the formula they stand for and are taken as that; those that only draw
 * (data bars, colour scales, icons) are left out.
 */
const readCondition = (rule: XmlElement): Condition | null => {
  const [formula1, formula2] = formulasOf(rule);
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

/** Excel keeps rules that look at another sheet in the extension list. */
const groupsOf = (root: XmlElement): readonly XmlElement[] => [
  ...childrenOf(root, "conditionalFormatting"),
  ...childrenOf(childOf(root, "extLst"), "ext").flatMap((extension) =>
    childrenOf(childOf(extension, "conditionalFormattings"), "conditionalFormatting"),
  ),
];

type Found = Omit<ConditionalFormatSpec, "id">;

export const openConditionalFormats = (
  sheet: ModelSheet,
  root: XmlElement,
  styles: OpenedStyles,
  theme: readonly string[],
): void => {
  const found: Found[] = [];
  for (const group of groupsOf(root)) {
    const boxes = boxesOf(attributeOf(group, "sqref") ?? textOf(childOf(group, "sqref")));
    for (const rule of childrenOf(group, "cfRule")) {
      const condition = readCondition(rule);
      if (condition === null || boxes.length === 0) continue;
      const own = childOf(rule, "dxf");
      found.push({
        ...condition,
        boxes,
        format:
          own === undefined
            ? (styles.differentials[numberOf(rule, "dxfId") ?? -1] ?? {})
            : readDifferential(own, theme),
        priority: numberOf(rule, "priority") ?? 1,
        stopIfTrue: flagOf(rule, "stopIfTrue"),
      });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map((spec, priority) => ({
    ...spec,
    id: `${sheet.id}-cf${priority + 1}`,
    priority,
  }));
};
