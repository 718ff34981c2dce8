import { strToU8, zipSync, type Zippable } from "fflate";
import { element, xmlDocument } from "../xml/write-xml";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, relationshipType, type RelationshipKind } from "./namespaces";

type Relationship = { readonly kind: RelationshipKind; readonly target: string; readonly external: boolean };

/** Zip entries carry a time; a fixed one makes the same workbook the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 1);

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** `xl/worksheets/_rels/sheet1.xml.rels`; `""` is the package itself. */
const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** Collects parts and their relationships, then zips them. */
export class PackageWriter {
  private readonly parts = new Map<string, string>();
  private readonly contentTypes = new Map<string, string>();
  private readonly relationships = new Map<string, Relationship[]>();

  /** `contentType` null: the default for `.xml`. */
  add(part: string, contentType: string | null, xml: string): void {
    this.parts.set(part, xml);
    if (contentType !== null) this.contentTypes.set(part, contentType);
  }

  /** @returns the relationship id to name in the part. */
  relate(from: string, kind: RelationshipKind, target: string, external = false): string {
    const list = this.relationships.get(from) ?? [];
    this.relationships.set(from, list);
    list.push({ kind, target, external });
    return `rId${list.length}`;
  }

  bytes(): Uint8Array {
    const files: Zippable = {};
    // Readers look for the content types first.
    files["[Content_Types].xml"] = strToU8(this.contentTypesXml());
    for (const [from, list] of this.relationships)
      files[relationshipsPart(from)] = strToU8(relationshipsXml(list));
    for (const [part, xml] of this.parts) files[part] = strToU8(xml);
    return zipSync(files, { level: 6, mtime: ENTRY_TIME });
  }

  private contentTypesXml(): string {
    const overrides = [...this.contentTypes].map(([part, type]) =>
      element("Override", { PartName: `/${part}`, ContentType: type }),
    );
    return xmlDocument(
      element(
        "Types",
        { xmlns: CONTENT_TYPES },
        element("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        element("Default", { Extension: "xml", ContentType: "application/xml" }),
        ...overrides,
      ),
    );
  }
}

const relationshipsXml = (list: readonly Relationship[]): string =>
  xmlDocument(
    element(
      "Relationships",
      { xmlns: PACKAGE_RELATIONSHIPS },
      ...list.map(({ kind, target, external }, index) =>
        element("Relationship", {
          Id: `rId${index + 1}`,
          Type: relationshipType(kind),
          Target: external ? target : `/${target}`,
          TargetMode: external ? "External" : undefined,
        }),
      ),
    ),
  );
