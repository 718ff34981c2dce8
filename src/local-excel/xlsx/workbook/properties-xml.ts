import type { ModelWorkbook } from "../../model/contract";
import { CORE_PROPERTIES, EXTENDED_PROPERTIES } from "../package/namespaces";
import { element, escapeText, xmlDocument } from "../xml/write-xml";

type Properties = ModelWorkbook["properties"];

/** Property ↔ element of the core part. */
export const CORE_ELEMENTS: readonly (readonly [
  property: Exclude<keyof Properties, "company">,
  name: string,
])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
];

const filled = (name: string, text: string): string =>
  text === "" ? "" : element(name, {}, escapeText(text));

/** `docProps/core.xml`. No dates: the same workbook gives the same bytes. */
export const corePropertiesXml = (properties: Properties): string =>
  xmlDocument(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": CORE_PROPERTIES,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      ...CORE_ELEMENTS.map(([property, name]) => filled(name, properties[property])),
    ),
  );

/** `docProps/app.xml`. */
export const extendedPropertiesXml = ({ company }: Properties): string =>
  xmlDocument(
    element(
      "Properties",
      { xmlns: EXTENDED_PROPERTIES },
      element("Application", {}, "Microsoft Excel"),
      filled("Company", company),
    ),
  );
