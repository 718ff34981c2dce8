import type { ConditionalFormatSpec, ModelSheet } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { asFlag, asNumber, asOneOf, asText, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { isRecord } from "../interpreter/wire";
import { asColour } from "./colour";
import { rangeAt } from "./range-navigation";
import { refuseProtected } from "./refuse-protected";

type Target = { readonly sheet: ModelSheet; readonly id: string };

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const UNDERLINES = ["None", "Single", "Double"] as const;

export const conditionalFormat: HostClass<Target> = defineClass<Target>("ConditionalFormat", {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Type: (target) => specOf(target).type,
    Priority: (target) => specOf(target).priority,
    StopIfTrue: (target) => specOf(target).stopIfTrue,
  },
  set: {
    Priority: (target, value) => setPriority(target, asNumber(value)),
    StopIfTrue: (target, value) => change(target, { stopIfTrue: asFlag(value) }),
  },
  navigate: {
    Custom: (target) => ofType(target, "Custom", custom) ?? wrongType(),
    CustomOrNullObject: (target) => ofType(target, "Custom", custom),
    CellValue: (target) => ofType(target, "CellValue", cellValue) ?? wrongType(),
    CellValueOrNullObject: (target) => ofType(target, "CellValue", cellValue),
    // Only these two types can be added here, so the others are never there.
    ColorScaleOrNullObject: () => null,
    DataBarOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  call: {
    Delete: ({ sheet, id }) => {
      refuseProtected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== id);
    },
    GetRange: (target) => {
      const [box, more] = specOf(target).boxes;
      if (box === undefined || more !== undefined)
        throw new ExcelError("InvalidOperation", "The format has several ranges.");
      return rangeAt(target, box);
    },
    GetRangeOrNullObject: (target) => {
      const [box, more] = specOf(target).boxes;
      return box === undefined || more !== undefined ? null : rangeAt(target, box);
    },
  },
});

const custom: HostClass<Target> = defineClass<Target>("CustomConditionalFormat", {
  navigate: { Rule: (target) => rule.of(target), Format: (target) => conditionalRangeFormat.of(target) },
});

const rule: HostClass<Target> = defineClass<Target>("ConditionalFormatRule", {
  get: {
    Formula: (target) => specOf(target).formula ?? "",
    FormulaLocal: (target) => specOf(target).formula ?? "",
  },
  set: {
    Formula: (target, value) => change(target, { formula: asFormula(value) }),
    FormulaLocal: (target, value) => change(target, { formula: asFormula(value) }),
  },
});

const cellValue: HostClass<Target> = defineClass<Target>("CellValueConditionalFormat", {
  get: { Rule: (target) => specOf(target).cellValue ?? null },
  set: {
    Rule: (target, value) => {
      if (!isRecord(value)) throw invalidArgument();
      const operator = asOneOf(OPERATORS, value["operator"]);
      const formula1 = asText(value["formula1"]);
      const second = value["formula2"];
      const cellValueRule = {
        operator,
        formula1,
        ...(second === undefined ? {} : { formula2: asText(second) }),
      };
      change(target, { cellValue: cellValueRule });
    },
  },
  navigate: { Format: (target) => conditionalRangeFormat.of(target) },
});

const conditionalRangeFormat: HostClass<Target> = defineClass<Target>("ConditionalRangeFormat", {
  get: { NumberFormat: (target) => specOf(target).format.numberFormat ?? null },
  set: {
    NumberFormat: (target, value) =>
      look(target, { numberFormat: value === null ? undefined : asText(value) }),
  },
  navigate: { Fill: (target) => fill.of(target), Font: (target) => font.of(target) },
});

const fill: HostClass<Target> = defineClass<Target>("ConditionalRangeFill", {
  get: { Color: (target) => specOf(target).format.fill ?? "" },
  set: { Color: (target, value) => look(target, { fill: asColour(value) }) },
  call: { Clear: (target) => look(target, { fill: undefined }) },
});

const font: HostClass<Target> = defineClass<Target>("ConditionalRangeFont", {
  get: {
    Color: (target) => specOf(target).format.fontColour ?? "",
    Bold: (target) => specOf(target).format.bold ?? null,
    Italic: (target) => specOf(target).format.italic ?? null,
    Underline: (target) => specOf(target).format.underline ?? "None",
  },
  set: {
    Color: (target, value) => look(target, { fontColour: asColour(value) }),
    Bold: (target, value) => look(target, { bold: asFlag(value) }),
    Italic: (target, value) => look(target, { italic: asFlag(value) }),
    Underline: (target, value) => {
      const underline = asOneOf(UNDERLINES, value);
      look(target, { underline: underline === "None" ? undefined : underline });
    },
  },
  call: {
    Clear: (target) =>
      look(target, { fontColour: undefined, bold: undefined, italic: undefined, underline: undefined }),
  },
});

/** The classes a conditional format consists of, for the test against the client's metadata. */
export const conditionalFormatParts = [custom, rule, cellValue, conditionalRangeFormat, fill, font];

function specOf({ sheet, id }: Target): ConditionalFormatSpec {
  const spec = sheet.conditionalFormats.find((format) => format.id === id);
  if (spec === undefined) throw new ExcelError("ItemNotFound", "The conditional format is no longer there.");
  return spec;
}

function change(target: Target, changed: Partial<ConditionalFormatSpec>): void {
  specOf(target);
  const { sheet, id } = target;
  refuseProtected(sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    format.id === id ? { ...format, ...changed } : format,
  );
}

function look(target: Target, changed: ConditionalFormatSpec["format"]): void {
  change(target, { format: { ...specOf(target).format, ...changed } });
}

/** The others move up or down to make room. */
function setPriority(target: Target, priority: number): void {
  const { sheet, id } = target;
  const moved = specOf(target);
  const others = sheet.conditionalFormats
    .filter((format) => format.id !== id)
    .sort((a, b) => a.priority - b.priority);
  if (!Number.isInteger(priority) || priority < 0 || priority > others.length) throw invalidArgument();
  const ordered = [...others.slice(0, priority), moved, ...others.slice(priority)];
  sheet.conditionalFormats = ordered.map((format, i) => ({ ...format, priority: i }));
}

function ofType(target: Target, type: string, part: HostClass<Target>): HostObject | null {
  return specOf(target).type === type ? part.of(target) : null;
}

function wrongType(): never {
  throw new ExcelError("InvalidOperation", "The conditional format is of another type.");
}

function asFormula(value: unknown): string {
  const formula = asText(value);
  if (formula === "") throw invalidArgument();
  return formula.startsWith("=") ? formula : `=${formula}`;
}
