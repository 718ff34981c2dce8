import type { ModelWorkbook } from "../../model/contract";
import { childrenOf, attributeOf, textOf, type XmlElement } from "../xml/read-xml";
import { element, escapeText } from "../xml/write-xml";
import { decodeExcelString, encodeExcelString } from "../xml/excel-string";

/**
 * Settings of add-ins. Excel keeps them in a web-extension part beside the add-in's own registration, which the
 * local Excel does not have; here they go into a custom XML part of this namespace, which Excel carries along
 * unread.
 */
export const SETTINGS_NAMESPACE = "urn:local-excel:settings";
/** One fixed item id, so that saving twice gives the same bytes. */
export const SETTINGS_ID = "{7C1B0D5E-3B0A-4C62-9B0F-5E1D6A2F4C11}";

export const settingsXml = (settings: ModelWorkbook["settings"]): string =>
  element(
    "settings",
    { xmlns: SETTINGS_NAMESPACE },
    ...[...settings].map(([key, value]) =>
      element("setting", { key }, escapeText(encodeExcelString(JSON.stringify(value) ?? "null"))),
    ),
  );

export const readSettings = (root: XmlElement): ReadonlyMap<string, unknown> => {
  const settings = new Map<string, unknown>();
  for (const node of childrenOf(root, "setting")) {
    const key = attributeOf(node, "key");
    if (key === undefined) continue;
    try {
      settings.set(key, JSON.parse(decodeExcelString(textOf(node))));
    } catch {
      // A value another program spoilt is no setting; the others are.
    }
  }
  return settings;
};
