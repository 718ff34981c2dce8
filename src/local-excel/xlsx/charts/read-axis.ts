import type { ModelChartAxis } from "../../model/contract";
import { attributeOf, childOf, flagOf, isOn, numericValOf, valOf, type XmlElement } from "../xml/read-xml";
import { readTextProperties, readTitle } from "./read-text";

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
  };
};
