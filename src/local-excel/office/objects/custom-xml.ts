import type { ModelWorkbook } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { asText, invalidArgument, textAt } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { newId } from "../../model/new-id";
import { rootNamespace } from "./xml-root";

type Part = { readonly workbook: ModelWorkbook; readonly part: ModelWorkbook["customXmlParts"][number] };
type Scoped = { readonly workbook: ModelWorkbook; readonly namespace: string };

export const customXmlPartCollection: HostClass<ModelWorkbook> = defineClass<ModelWorkbook>(
  "CustomXmlPartCollection",
  {
    items: (workbook) => workbook.customXmlParts.map((part) => customXmlPart.of({ workbook, part })),
    item: (workbook, key) => find(workbook, asText(key)),
    call: {
      Add: (workbook, args) => {
        const xml = wellFormed(args[0]);
        const part = { id: newId(), xml };
        workbook.customXmlParts.push(part);
        return customXmlPart.of({ workbook, part });
      },
      GetByNamespace: (workbook, args) =>
        customXmlPartScopedCollection.of({ workbook, namespace: textAt(args, 0) }),
      GetCount: (workbook) => workbook.customXmlParts.length,
      GetItemOrNullObject: (workbook, args) => find(workbook, textAt(args, 0)),
    },
  },
);

/** The parts whose root element is in one namespace. */
export const customXmlPartScopedCollection: HostClass<Scoped> = defineClass<Scoped>(
  "CustomXmlPartScopedCollection",
  {
    items: partsIn,
    item: (scoped, key) => findIn(scoped, asText(key)),
    call: {
      GetCount: (scoped) => partsIn(scoped).length,
      GetItemOrNullObject: (scoped, args) => findIn(scoped, textAt(args, 0)),
      // "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error."
      GetOnlyItem: (scoped) => onlyPart(scoped) ?? notFound(),
      GetOnlyItemOrNullObject: onlyPart,
    },
  },
);

export const customXmlPart: HostClass<Part> = defineClass<Part>("CustomXmlPart", {
  id: ({ part }) => part.id,
  get: {
    Id: ({ part }) => part.id,
    NamespaceUri: ({ part }) => rootNamespace(part.xml) ?? "",
  },
  call: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, args) => {
      part.xml = wellFormed(args[0]);
    },
    Delete: ({ workbook, part }) => {
      const at = workbook.customXmlParts.indexOf(part);
      if (at < 0) notFound();
      workbook.customXmlParts.splice(at, 1);
    },
  },
});

function find(workbook: ModelWorkbook, id: string): HostObject | null {
  const part = workbook.customXmlParts.find((other) => other.id.toLowerCase() === id.toLowerCase());
  return part === undefined ? null : customXmlPart.of({ workbook, part });
}

function partsIn({ workbook, namespace }: Scoped): readonly HostObject[] {
  return workbook.customXmlParts
    .filter((part) => rootNamespace(part.xml) === namespace)
    .map((part) => customXmlPart.of({ workbook, part }));
}

function findIn(scoped: Scoped, id: string): HostObject | null {
  const part = scoped.workbook.customXmlParts.find(
    (other) => other.id.toLowerCase() === id.toLowerCase() && rootNamespace(other.xml) === scoped.namespace,
  );
  return part === undefined ? null : customXmlPart.of({ workbook: scoped.workbook, part });
}

function onlyPart(scoped: Scoped): HostObject | null {
  const [only, more] = partsIn(scoped);
  return only === undefined || more !== undefined ? null : only;
}

function wellFormed(value: unknown): string {
  const xml = asText(value);
  if (rootNamespace(xml) === null) throw invalidArgument("the XML is not well-formed");
  return xml;
}

function notFound(): never {
  throw new ExcelError("ItemNotFound", "There is no such custom XML part.");
}
