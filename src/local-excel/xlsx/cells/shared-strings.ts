import { MAIN } from "../package/namespaces";
import { childrenOf, isNamed, textOf, type XmlElement } from "../xml/read-xml";
import { decodeExcelString, encodeExcelString } from "../xml/excel-string";
import { element, escapeText, xmlDocument } from "../xml/write-xml";

/** Spaces at the ends and line breaks are lost unless the element says otherwise. */
export const textElement = (text: string): string =>
  element(
    "t",
    { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined },
    escapeText(encodeExcelString(text)),
  );

/** Texts of cells, each distinct one once for the whole workbook. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  get isEmpty(): boolean {
    return this.indexes.size === 0;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => element("si", {}, textElement(text)));
    return xmlDocument(
      element("sst", { xmlns: MAIN, count: this.uses, uniqueCount: this.indexes.size }, ...items),
    );
  }
}

/** Text of an `<si>` or `<is>`: rich runs joined, furigana (`<rPh>`) left out. */
export const readStringItem = (node: XmlElement | undefined): string => {
  let text = "";
  for (const part of childrenOf(node)) {
    if (isNamed(part, "t")) text += textOf(part);
    else if (isNamed(part, "r")) text += childrenOf(part, "t").map(textOf).join("");
  }
  return decodeExcelString(text);
};

export const readSharedStrings = (root: XmlElement | undefined): readonly string[] =>
  childrenOf(root, "si").map(readStringItem);
