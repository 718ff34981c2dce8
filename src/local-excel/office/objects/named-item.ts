import type { ModelName, ModelWorkbook } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { readAddress, type Place } from "../address/address";
import { asFlag, asText, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { range } from "./range";
import { worksheet } from "./worksheet";

export const namedItem: HostClass<ModelName> = defineClass<ModelName>("NamedItem", {
  id: ({ name }) => name,
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Type: (name, session) => meaningOf(name, session.workbook).type,
    Value: (name, session) => meaningOf(name, session.workbook).value,
    Visible: ({ visible }) => visible,
    Comment: ({ comment }) => comment,
    Scope: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet"),
  },
  set: {
    Formula: (name, value) => {
      const formula = asText(value);
      if (!formula.startsWith("=")) throw invalidArgument();
      name.formula = formula;
    },
    Visible: (name, value) => {
      name.visible = asFlag(value);
    },
    Comment: (name, value) => {
      name.comment = asText(value);
    },
  },
  navigate: {
    Worksheet: ({ sheet }) => {
      if (sheet === null) throw new ExcelError("ItemNotFound", "The name belongs to the workbook.");
      return worksheet.of(sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet === null ? null : worksheet.of(sheet)),
  },
  call: {
    Delete: (name, _args, session) => session.workbook.deleteName(name),
    GetRange: (name, _args, session) => {
      const place = placeOfName(name, session.workbook);
      if (place === null) throw new ExcelError("InvalidArgument", `The name ${name.name} is not a range.`);
      return range.of(place);
    },
    GetRangeOrNullObject: (name, _args, session) => {
      const place = placeOfName(name, session.workbook);
      return place === null ? null : range.of(place);
    },
  },
});

/** The cells a name stands for; null for constants, formulas and lost references. */
export function placeOfName(name: ModelName, workbook: ModelWorkbook): Place | null {
  return readAddress(name.formula, name.sheet, workbook);
}

type Meaning = { readonly type: string; readonly value: string | number | boolean };

/** What Excel says a name holds: a reference, or the constant written in it. */
function meaningOf(name: ModelName, workbook: ModelWorkbook): Meaning {
  const body = name.formula.replace(/^=/, "");
  if (placeOfName(name, workbook) !== null) return { type: "Range", value: body };
  const text = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (text !== undefined) return { type: "String", value: text.replace(/""/g, '"') };
  if (/^(?:TRUE|FALSE)$/i.test(body)) return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(body)) return { type: "Double", value: Number(body) };
  if (body.includes("#REF!")) return { type: "Error", value: "#REF!" };
  throw notImplemented("NamedItem", "value (of a name that is a formula)");
}
