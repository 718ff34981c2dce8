import { areaText } from "./area";
import type { Segment, SheetPrefix } from "./segment";
import { quotedSheet } from "./sheet-prefix";

function prefixText(sheet: SheetPrefix | null): string {
  if (sheet === null) return "";
  if (sheet.to === null) return `${quotedSheet(sheet.name)}!`;
  const run = `${sheet.name}:${sheet.to}`;
  const plain = quotedSheet(sheet.name) === sheet.name && quotedSheet(sheet.to) === sheet.to;
  return plain ? `${run}!` : `'${run.replace(/'/g, "''")}'!`;
}

function segmentText(segment: Segment): string {
  switch (segment.kind) {
    case "text":
    case "string":
    case "error":
    case "function":
      return segment.text;
    case "name":
      return prefixText(segment.sheet) + segment.text;
    case "reference":
      return prefixText(segment.sheet) + areaText(segment.area);
    case "structured":
      return segment.table + segment.inner;
  }
}

/** The formula the pieces make. */
export const joinSegments = (segments: readonly Segment[]): string => segments.map(segmentText).join("");
