/**
 * The little XML our custom parts need: flat elements that hold text. Excel may give a part back with other
 * prefixes, quotes or entities, so elements are found by their local names. A full parser is not at hand in every
 * place this code runs.
 */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as XML content. JSON, the only text we store, spells control characters out by itself. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const unescapeXml = (xml: string): string =>
  xml.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, cdata?: string, hex?: string, decimal?: string, name?: string) => {
      if (cdata !== undefined) return cdata;
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
      return ENTITIES[name ?? ""] ?? whole;
    },
  );

/** JSON whose text is safe inside XML: the two code points XML forbids and JSON leaves alone are spelled out. */
export const jsonForXml = (value: unknown): string =>
  escapeXml(JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`));

/** The texts of all elements of this local name, in order. Such elements do not nest in our parts. */
export const elementTexts = (xml: string, name: string): readonly string[] => {
  const element = new RegExp(
    `<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>`,
    "g",
  );
  return [...xml.matchAll(element)].map((match) => unescapeXml(match[1] ?? ""));
};
