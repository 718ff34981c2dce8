const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<|[^<]+/gu;

/**
 * The namespace of the root element ("" where it has none), or null where the text is not well-formed XML: tags that do
 * not match, no or several root elements, stray text. Enough to refuse what Excel refuses, without an XML parser.
 */
export function rootNamespace(xml: string): string | null {
  const open: string[] = [];
  let root: string | null = null;
  for (const [token, closing, name, attributes, empty] of xml.matchAll(TOKEN)) {
    if (name === undefined) {
      const isMarkup = /^<[?!]/.test(token);
      if (token === "<" || (!isMarkup && open.length === 0 && token.trim().replace(/^\ufeff/, "") !== ""))
        return null;
      continue;
    }
    if (closing === "/") {
      if (open.pop() !== name) return null;
      continue;
    }
    if (open.length === 0) {
      if (root !== null) return null;
      root = namespaceOf(name, attributes ?? "");
    }
    if (empty !== "/") open.push(name);
  }
  return open.length === 0 ? root : null;
}

function namespaceOf(element: string, attributes: string): string {
  const [prefix, local] = element.split(":");
  const declaration = local === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, name, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === declaration) return unescapeXml(double ?? single ?? "");
  }
  return "";
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
