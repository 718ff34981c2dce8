import type { ModelSheet } from "../../model/contract";
import { boxesOf } from "../addresses";
import type { OpenedRelationship } from "../package/opened-package";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/read-xml";

export const openHyperlinks = (
  sheet: ModelSheet,
  root: XmlElement,
  relationships: readonly OpenedRelationship[],
): void => {
  for (const node of childrenOf(childOf(root, "hyperlinks"), "hyperlink")) {
    const id = attributeOf(node, "id");
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const location = attributeOf(node, "location")?.replace(/^#/, "");
    // LibreOffice writes places in the workbook as addresses that begin with #.
    const isInside = target?.startsWith("#") === true;
    const documentReference = isInside ? target?.slice(1) : location;
    const screenTip = attributeOf(node, "tooltip");
    const hyperlink = {
      ...(target === undefined || isInside ? {} : { address: target }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    for (const box of boxesOf(attributeOf(node, "ref"))) sheet.setFormat(box, { hyperlink });
  }
};
