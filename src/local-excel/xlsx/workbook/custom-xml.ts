import type { ModelWorkbook } from "../../model/contract";
import type { OpenedPackage } from "../package/opened-package";
import type { PackageWriter } from "../package/package-writer";
import { CUSTOM_XML } from "../package/namespaces";
import { attributeOf, isNamed, readXml } from "../xml/read-xml";
import { element, xmlDocument } from "../xml/write-xml";
import { readSettings, SETTINGS_ID, SETTINGS_NAMESPACE, settingsXml } from "./settings-xml";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const GUID = /^\{?([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\}?$/;

/** Ids in files are GUIDs; a part with another id gets one from its place. */
const itemId = (id: string, number: number): string => {
  const guid = GUID.exec(id)?.[1]?.toUpperCase();
  return `{${guid ?? `00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}`}}`;
};

const itemPropertiesXml = (id: string, namespace: string | undefined): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
  element(
    "ds:datastoreItem",
    { "ds:itemID": id, "xmlns:ds": CUSTOM_XML },
    element(
      "ds:schemaRefs",
      {},
      namespace === undefined ? "" : element("ds:schemaRef", { "ds:uri": namespace }),
    ),
  );

const namespaceOf = (xml: string): string | undefined => {
  const root = readXml("custom XML part", xml);
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":")) : "";
  return root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
};

const withDeclaration = (xml: string): string =>
  xml.trimStart().startsWith("<?xml") ? xml : xmlDocument(xml);
const withoutDeclaration = (xml: string): string => xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");

/** Writes the add-in's parts, and its settings as one more, beside the workbook part. */
export const addCustomXml = (writer: PackageWriter, workbookPart: string, workbook: ModelWorkbook): void => {
  const settings =
    workbook.settings.size === 0 ? [] : [{ id: SETTINGS_ID, xml: settingsXml(workbook.settings) }];
  [...workbook.customXmlParts, ...settings].forEach(({ id, xml }, index) => {
    const number = index + 1;
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    writer.add(item, null, withDeclaration(xml));
    writer.add(properties, PROPERTIES_TYPE, itemPropertiesXml(itemId(id, number), namespaceOf(xml)));
    writer.relate(workbookPart, "customXml", item);
    writer.relate(item, "customXmlProps", properties);
  });
};

/** Gives the opened workbook its custom XML parts and settings back. */
export const openCustomXml = (opened: OpenedPackage, workbookPart: string, workbook: ModelWorkbook): void => {
  // LibreOffice hangs the parts it carries along on the package instead of the workbook.
  const related = [...opened.relationships(workbookPart), ...opened.relationships("")];
  const targets = new Set(related.filter(({ kind }) => kind === "customXml").map(({ target }) => target));
  [...targets].forEach((target, index) => {
    const xml = opened.text(target);
    if (xml === undefined) return;
    const root = readXml(target, xml);
    if (isNamed(root, "settings") && namespaceOf(xml) === SETTINGS_NAMESPACE) {
      for (const [key, value] of readSettings(root)) workbook.settings.set(key, value);
      return;
    }
    const properties = opened.related(target, "customXmlProps");
    const id = attributeOf(properties === undefined ? undefined : opened.part(properties), "itemID");
    workbook.customXmlParts.push({ id: id ?? itemId("", index + 1), xml: withoutDeclaration(xml) });
  });
};
