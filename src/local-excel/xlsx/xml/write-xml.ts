import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";

/** Undefined and null attributes are left out; booleans are written `1` and `0` as Excel does. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const attributeText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "1" : "0") : xmlEncodeAttr(String(value));

/** One element. `content` is XML already: nested elements or `escapeText(…)`. */
export const element = (name: string, attributes: Attributes = {}, ...content: readonly string[]): string => {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) open += ` ${key}="${attributeText(value)}"`;
  }
  const inside = content.join("");
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
};

export const escapeText = (value: string): string => xmlEncode(value);

/** `<name val="…"/>`, the commonest shape in charts and styles. */
export const valued = (name: string, val: string | number | boolean): string => element(name, { val });

/** A whole part. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
