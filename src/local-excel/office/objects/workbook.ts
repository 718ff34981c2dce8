import type { ModelWorkbook } from "../../model/contract";
import { textAt } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { application, runtime } from "./application";
import { customXmlPartCollection } from "./custom-xml";
import { documentProperties } from "./document-properties";
import { namedItemCollection } from "./named-item-collection";
import { range } from "./range";
import { settingCollection } from "./settings";
import { tableCollection } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";

/** The root of every object path. */
export const workbook: HostClass<ModelWorkbook> = defineClass<ModelWorkbook>("Workbook", {
  get: {
    Name: () => "Book1.xlsx",
    ReadOnly: () => false,
    PreviouslySaved: () => true,
    AutoSave: () => true,
  },
  navigate: {
    Application: (book) => application.of(book),
    CustomXmlParts: (book) => customXmlPartCollection.of(book),
    Names: (book) => namedItemCollection.of({ workbook: book, sheet: null }),
    Properties: (book) => documentProperties.of(book),
    Settings: (book) => settingCollection.of(book),
    Tables: (book) => tableCollection.of({ workbook: book, sheet: null }),
    Worksheets: (book) => worksheetCollection.of(book),
    _Runtime: (book) => runtime.of(book),
  },
  call: {
    GetActiveCell: ({ selection: { sheet, box } }) =>
      range.of({ sheet, box: { ...box, rows: 1, columns: 1 } }),
    GetSelectedRange: ({ selection }) => range.of({ ...selection }),
    GetIsActiveCollabSession: () => false,
    _GetReferenceCount: (_book, _args, session) => session.references.count,
    _RemoveAllReferences: (_book, _args, session) => session.references.releaseAll(),
    _RemoveReference: (_book, args, session) => session.references.release(textAt(args, 0)),
  },
});
