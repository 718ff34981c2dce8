import type { ModelChartAxis } from "../../model/contract";
import { attributeOf, childOf, flagOf, isOn, numericValOf, valOf, type XmlElement } from "../xml/read-xml";
import { TICK_LABEL_POSITION } from "./chart-words";
import { ANGLE_UNITS } from "./drawn-text";
import { readTextProperties, readTitle } from "./read-text";

const labelPosition = (fileWord: string | undefined): ModelChartAxis["labelPosition"] => {
  const word = TICK_LABEL_POSITION.officeWord(fileWord ?? "");
  return word === "High" || word === "Low" || word === "None" ? word : "NextToAxis";
};

const labelAngle = (node: XmlElement | undefined): number | null => {
  const turned = attributeOf(childOf(node, "txPr", "bodyPr"), "rot");
  // -60000000 is what Excel writes for "as it sees fit".
  return turned === undefined || turned === "-60000000" ? null : 0 - Number(turned) / ANGLE_UNITS;
};

/** A missing axis counts as not shown. */
export const readAxis = (node: XmlElement | undefined): ModelChartAxis => {
  const title = childOf(node, "title");
  const format = childOf(node, "numFmt");
  const formatCode = attributeOf(format, "formatCode") ?? null;
  return {
    visible: node !== undefined && !isOn(node, "delete"),
    title: title === undefined ? null : readTitle(title).text,
    minimum: numericValOf(node, "scaling", "min") ?? null,
    maximum: numericValOf(node, "scaling", "max") ?? null,
    majorUnit: numericValOf(node, "majorUnit") ?? null,
    numberFormat: flagOf(format, "sourceLinked") || formatCode === "General" ? null : formatCode,
    fontSize: readTextProperties(node).size,
    reversed: valOf(node, "scaling", "orientation") === "maxMin",
    majorGridlines: childOf(node, "majorGridlines") !== undefined,
    labelPosition: labelPosition(valOf(node, "tickLblPos")),
    labelSpacing: numericValOf(node, "tickLblSkip") ?? null,
    labelAngle: labelAngle(node),
  };
};
