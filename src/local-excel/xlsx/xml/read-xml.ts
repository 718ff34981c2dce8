import { parseXml, type XmlElement } from "@cj-tech-master/excelts/xml";
import { XlsxUnreadable } from "../xlsx-unreadable";

export type { XmlElement };

/** The root element of a part. @throws {XlsxUnreadable} when the XML is not well-formed. */
export const readXml = (part: string, xml: string): XmlElement => {
  try {
    return parseXml(xml).root;
  } catch (cause) {
    throw new XlsxUnreadable(`The workbook is damaged: ${part} is not well-formed XML.`, { cause });
  }
};

/** Programs differ in the prefixes they write (`<row>`, `<x:row>`), so names are compared without them. */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export const isNamed = (node: XmlElement, name: string): boolean =>
  node.name === name || localName(node.name) === name;

/** Child elements of that name; of any name when none is given. */
export const childrenOf = (parent: XmlElement | undefined, name?: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  for (const node of parent?.children ?? []) {
    if (node.type === "element" && (name === undefined || isNamed(node, name))) found.push(node);
  }
  return found;
};

/** The first element at the end of a path of child names. */
export const childOf = (
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => {
  let node = parent;
  for (const name of path) node = childrenOf(node, name)[0];
  return node;
};

/** All text inside, nested elements included. */
export const textOf = (node: XmlElement | undefined): string => {
  let text = "";
  for (const inner of node?.children ?? []) {
    if (inner.type === "element") text += textOf(inner);
    else if (inner.type === "text" || inner.type === "cdata") text += inner.value;
  }
  return text;
};

export const attributeOf = (node: XmlElement | undefined, name: string): string | undefined => {
  if (node === undefined) return undefined;
  const exact = node.attributes[name];
  if (exact !== undefined) return exact;
  for (const [key, value] of Object.entries(node.attributes)) {
    if (localName(key) === name && !key.startsWith("xmlns")) return value;
  }
  return undefined;
};

export const numberOf = (node: XmlElement | undefined, name: string): number | undefined => {
  const text = attributeOf(node, name);
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};

/** An xsd:boolean attribute; `missing` when it is not there. */
export const flagOf = (node: XmlElement | undefined, name: string, missing = false): boolean => {
  const text = attributeOf(node, name);
  return text === undefined ? missing : text === "1" || text === "true" || text === "on";
};

/** `val` of a child: `<c:gapWidth val="60"/>`. */
export const valOf = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  attributeOf(childOf(parent, ...path), "val");

export const numericValOf = (
  parent: XmlElement | undefined,
  ...path: readonly string[]
): number | undefined => numberOf(childOf(parent, ...path), "val");

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` and no element are off. */
export const isOn = (parent: XmlElement | undefined, name: string): boolean => {
  const node = childOf(parent, name);
  return node !== undefined && flagOf(node, "val", true);
};
