import type { CellValue } from "../contract";
import { dateText } from "./date-text";
import { generalText } from "./general-text";
import { numberText } from "./number-text";
import { formatSections, type Condition, type FormatSection } from "./sections";

function holds({ operator, limit }: Condition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<>":
      return value !== limit;
    default:
      return value === limit;
  }
}

/** Which section a number is shown in, and whether the minus sign is still to be written. */
function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { readonly section: FormatSection | undefined; readonly signed: boolean } {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition !== null)) {
    const met = sections.slice(0, 2).find(({ condition }) => condition !== null && holds(condition, value));
    const section = met ?? sections.slice(0, 3).find(({ condition }) => condition === null) ?? first;
    return { section, signed: value < 0 };
  }
  const isText = (section: FormatSection | undefined): boolean =>
    section !== undefined && sections.length > 1 && section.tokens.some(({ kind }) => kind === "text");
  if (value < 0 && second !== undefined && !isText(second)) return { section: second, signed: false };
  if (value === 0 && third !== undefined && !isText(third)) return { section: third, signed: false };
  return { section: first, signed: value < 0 };
}

function numberDisplay(value: number, format: string): string {
  const sections = formatSections(format);
  const { section, signed } = sectionFor(sections, value);
  if (section === undefined || (section.tokens.length === 0 && sections.length > 1)) return "";
  if (section.tokens.some(({ kind }) => kind === "text")) {
    return section.tokens
      .map((t) => (t.kind === "literal" ? t.text : t.kind === "text" ? generalText(value) : ""))
      .join("");
  }
  if (section.isDate) return dateText(section, value);
  return (signed ? "-" : "") + numberText(section, Math.abs(value));
}

function textDisplay(value: string, format: string): string {
  const sections = formatSections(format);
  const last = sections[sections.length - 1];
  const section =
    sections[3] ?? (last?.tokens.some(({ kind }) => kind === "text") === true ? last : undefined);
  if (section === undefined) return value;
  return section.tokens.map((t) => (t.kind === "literal" ? t.text : t.kind === "text" ? value : "")).join("");
}

/** The text a cell shows for its value in a number format, in a wide enough column. */
export function displayText(value: CellValue, format: string): string {
  if (typeof value === "number") {
    return format === "General" || format === "" ? generalText(value) : numberDisplay(value, format);
  }
  if (typeof value === "string")
    return value === "" || format === "General" ? value : textDisplay(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}
