import { strFromU8, unzipSync } from "fflate";
import { attributeOf, childrenOf, readXml, type XmlElement } from "../xml/read-xml";
import { XlsxUnreadable } from "../xlsx-unreadable";
import type { RelationshipKind } from "./namespaces";

export type OpenedRelationship = {
  readonly id: string;
  readonly kind: string;
  /** Part name, or the address outside when `external`. */
  readonly target: string;
  readonly external: boolean;
};

/** Far above any real workbook; a small file that unpacks to more is an attack or damage. */
const UNPACKED_LIMIT = 512 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > UNPACKED_LIMIT) throw new Error("too large");
        return true;
      },
    });
  } catch (cause) {
    throw new XlsxUnreadable("The workbook is damaged: its zip archive cannot be unpacked.", { cause });
  }
};

/** `../drawings/drawing1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/drawings/drawing1.xml`. */
const resolvedTarget = (from: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
};

/** The parts of a file that has been unzipped. */
export class OpenedPackage {
  private readonly files: ReadonlyMap<string, Uint8Array>;

  /** @throws {XlsxUnreadable} */
  constructor(bytes: Uint8Array) {
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new XlsxUnreadable("The workbook is protected by a password, or it is an old .xls file.");
    }
    if (!startsWith(bytes, 0x50, 0x4b)) throw new XlsxUnreadable("The file is not an .xlsx workbook.");
    // Part names are compared without case (ECMA-376 part 2, 6.2.2.3).
    this.files = new Map(Object.entries(unzipped(bytes)).map(([name, data]) => [name.toLowerCase(), data]));
  }

  /** The root element of a part; undefined when the package has no such part. */
  part(name: string): XmlElement | undefined {
    const xml = this.text(name);
    return xml === undefined ? undefined : readXml(name, xml);
  }

  text(name: string): string | undefined {
    const data = this.files.get(name.toLowerCase());
    if (data === undefined) return undefined;
    const isUtf16 = startsWith(data, 0xff, 0xfe) || startsWith(data, 0xfe, 0xff);
    const text = isUtf16
      ? new TextDecoder(data[0] === 0xff ? "utf-16le" : "utf-16be").decode(data)
      : strFromU8(data);
    return text.replace(/^\uFEFF/, "");
  }

  /** Relationships of a part; of the package itself for `""`. */
  relationships(from: string): readonly OpenedRelationship[] {
    const slash = from.lastIndexOf("/") + 1;
    const root = this.part(`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`);
    return childrenOf(root, "Relationship").map((node) => {
      const external = attributeOf(node, "TargetMode") === "External";
      const target = attributeOf(node, "Target") ?? "";
      return {
        id: attributeOf(node, "Id") ?? "",
        kind: (attributeOf(node, "Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolvedTarget(from, target),
        external,
      };
    });
  }

  related(from: string, kind: RelationshipKind): string | undefined {
    return this.relationships(from).find((relationship) => relationship.kind === kind)?.target;
  }
}
