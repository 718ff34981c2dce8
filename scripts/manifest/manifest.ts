import { JSDOM } from "jsdom";

/** A manifest to look at: its elements, and where the files it names lie. */
export type Manifest = {
  readonly document: XMLDocument;
  /** The address all pages and icons live under, from DefaultSettings' SourceLocation. */
  readonly base: URL;
  /** Bytes of a file below the base address, by its relative path; null where there is none. */
  readonly file: (relativePath: string) => Uint8Array | null;
};

export class ManifestUnreadable extends Error {
  override readonly name = "ManifestUnreadable";
}

/** Parses a manifest; throws `ManifestUnreadable` where it is not XML or names no start page. */
export const readManifest = (xml: string, file: Manifest["file"]): Manifest => {
  const document = parse(xml);
  const start = document
    .querySelector("OfficeApp > DefaultSettings > SourceLocation")
    ?.getAttribute("DefaultValue");
  if (start === null || start === undefined || !URL.canParse(start)) {
    throw new ManifestUnreadable("no DefaultSettings/SourceLocation with an address");
  }
  return { document, base: new URL(".", start), file };
};

const parse = (xml: string): XMLDocument => {
  const { DOMParser } = new JSDOM().window;
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new ManifestUnreadable(fault.textContent ?? "not well-formed XML");
  return document;
};

/** Elements by local name: selectors do not reach `bt:` prefixed names alike in every engine. */
export const elements = (manifest: Manifest, localName: string): readonly Element[] => [
  ...manifest.document.getElementsByTagNameNS("*", localName),
];

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
