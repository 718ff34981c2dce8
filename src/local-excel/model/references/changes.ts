import type { Axis } from "../move-box";
import { moveSpan, type SpanChange } from "../span";
import { MAX_COLUMNS, MAX_ROWS } from "../box";
import type { Area, Edge } from "./area";
import { LOST } from "./rewrite";
import type { Segment, SheetPrefix } from "./segment";
import { readStructured, renameColumnIn } from "./structured-reference";

/** How many cells around its own a formula is meant for too, with its relative references moved along. */
export type Spread = {
  readonly up: number;
  readonly down: number;
  readonly left: number;
  readonly right: number;
};
/** Where a formula stands: its sheet, the table around its cell (which `[@列]` means), and for rules how far they reach. */
export type Standpoint = { readonly sheet: string; readonly table: string | null; readonly spread?: Spread };
/** Replaces a piece of a formula. */
export type Rewriting = (segment: Segment, at: Standpoint) => Segment;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const means = (written: string, at: Standpoint, table: string): boolean =>
  same(written === "" ? (at.table ?? "") : written, table);

const edges = (from: Edge, to: Edge, change: SpanChange, limit: number): readonly [Edge, Edge] | null => {
  const moved = moveSpan({ from: from.index, count: to.index - from.index + 1 }, change);
  if (moved === null || moved.from >= limit) return null;
  const last = Math.min(moved.from + moved.count, limit) - 1;
  return [
    { ...from, index: moved.from },
    { ...to, index: last },
  ];
};

/** A reference after rows or columns were inserted or deleted; null when its cells are gone. */
export function moveArea(area: Area, axis: Axis, change: SpanChange): Area | null {
  if (axis === "rows") {
    if (area.shape === "columns") return area;
    const moved = edges(area.top, area.bottom, change, MAX_ROWS);
    return moved === null ? null : { ...area, top: moved[0], bottom: moved[1] };
  }
  if (area.shape === "rows") return area;
  const moved = edges(area.left, area.right, change, MAX_COLUMNS);
  return moved === null ? null : { ...area, left: moved[0], right: moved[1] };
}

/** Rows or columns were put in or taken out of a sheet. */
export const cellsMoved =
  (sheet: string, axis: Axis, change: SpanChange): Rewriting =>
  (segment, at) => {
    if (segment.kind !== "reference" || !same(segment.sheet?.name ?? at.sheet, sheet)) return segment;
    if (segment.sheet !== null && segment.sheet.to !== null) return segment;
    const area = moveArea(segment.area, axis, change);
    if (area === null) return LOST;
    return area.top.index === segment.area.top.index &&
      area.bottom.index === segment.area.bottom.index &&
      area.left.index === segment.area.left.index &&
      area.right.index === segment.area.right.index
      ? segment
      : { ...segment, area };
  };

const inPrefix = (prefix: SheetPrefix | null, name: string): boolean =>
  prefix !== null && (same(prefix.name, name) || (prefix.to !== null && same(prefix.to, name)));

export const sheetRenamed =
  (from: string, to: string): Rewriting =>
  (segment) => {
    if ((segment.kind !== "reference" && segment.kind !== "name") || segment.sheet === null) return segment;
    if (!inPrefix(segment.sheet, from)) return segment;
    const { name, to: last } = segment.sheet;
    return {
      ...segment,
      sheet: { name: same(name, from) ? to : name, to: last !== null && same(last, from) ? to : last },
    };
  };

export const sheetDeleted =
  (name: string): Rewriting =>
  (segment) =>
    (segment.kind === "reference" || segment.kind === "name") && inPrefix(segment.sheet, name)
      ? LOST
      : segment;

export const tableRenamed =
  (from: string, to: string): Rewriting =>
  (segment) => {
    if (segment.kind === "structured" && same(segment.table, from)) return { ...segment, table: to };
    return segment.kind === "name" && segment.sheet === null && same(segment.text, from)
      ? { ...segment, text: to }
      : segment;
  };

export const tableDeleted =
  (name: string): Rewriting =>
  (segment) =>
    segment.kind === "structured" && same(segment.table, name) ? LOST : segment;

export const columnRenamed =
  (table: string, from: string, to: string): Rewriting =>
  (segment, at) => {
    if (segment.kind !== "structured" || !means(segment.table, at, table)) return segment;
    const inner = renameColumnIn(segment.inner, from, to);
    return inner === segment.inner ? segment : { ...segment, inner };
  };

/** A column of a table was deleted. */
export const columnDeleted =
  (table: string, column: string): Rewriting =>
  (segment, at) => {
    if (segment.kind !== "structured" || !means(segment.table, at, table)) return segment;
    const columns = readStructured(segment.inner)?.columns ?? null;
    return columns !== null && (same(columns.first, column) || same(columns.last, column)) ? LOST : segment;
  };
