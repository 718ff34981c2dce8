/** Namespaces and relationship types of ECMA-376 (transitional), the ones Excel writes. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = `${OFFICE}/relationships`;
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const CUSTOM_XML = `${OFFICE}/customXml`;
export const PACKAGE_RELATIONSHIPS = `${PACKAGE}/relationships`;
export const CONTENT_TYPES = `${PACKAGE}/content-types`;
export const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
export const EXTENDED_PROPERTIES = `${OFFICE}/extended-properties`;

/** Ends of relationship types: strict and transitional files differ only in what stands before. */
export type RelationshipKind =
  | "officeDocument"
  | "worksheet"
  | "styles"
  | "theme"
  | "sharedStrings"
  | "table"
  | "drawing"
  | "chart"
  | "hyperlink"
  | "customXml"
  | "customXmlProps"
  | "extended-properties"
  | "core-properties";

export const relationshipType = (kind: RelationshipKind): string =>
  kind === "core-properties"
    ? `${PACKAGE}/relationships/metadata/core-properties`
    : `${RELATIONSHIPS}/${kind}`;
