import type { ModelWorkbook } from "../../model/contract";
import type { OpenedPackage } from "../package/opened-package";
import { childOf, textOf } from "../xml/read-xml";
import { CORE_ELEMENTS } from "./properties-xml";

export const openProperties = (opened: OpenedPackage, workbook: ModelWorkbook): void => {
  const core = opened.related("", "core-properties");
  const extended = opened.related("", "extended-properties");
  const coreRoot = core === undefined ? undefined : opened.part(core);
  for (const [property, name] of CORE_ELEMENTS) {
    workbook.properties[property] = textOf(childOf(coreRoot, name.slice(name.indexOf(":") + 1)));
  }
  const extendedRoot = extended === undefined ? undefined : opened.part(extended);
  workbook.properties.company = textOf(childOf(extendedRoot, "Company"));
};
