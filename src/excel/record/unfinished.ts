import type { PlanSettings } from "./workbook-record";
import { elementTexts, jsonForXml } from "./xml";

/**
 * Namespace of the marker of an unfinished command. It is a part of its own, apart from the record: writing it is
 * the first action of a command and deleting it the last, each a single small one that cannot be half done, and
 * the record stays as it was until the command is through.
 */
export const UNFINISHED_NAMESPACE = "urn:machi-kpi:unfinished";

/** A value a person typed into a half-made sheet, by its table, row key and column head. */
export type CarriedEntry = {
  readonly table: string;
  readonly key: string;
  readonly heading: string;
  /** Formula (with `=`) or value, as `Range.formulas` gives it. */
  readonly input: string | number | boolean;
  /** Null: the cell keeps the one it is made with. */
  readonly numberFormat: string | null;
  /** True where the cell holds text that Excel would read as something else. */
  readonly isText: boolean;
};

/** The same for a cell outside tables, by its address. */
export type CarriedCell = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean;
  /** Null: the cell keeps the one it is made with. */
  readonly numberFormat: string | null;
  readonly isText: boolean;
};

/** What is needed to finish a command, or to take it back. */
export type UnfinishedMarker = {
  readonly command: "insert-plan" | "make-summary" | "refresh-summary" | "make-charts" | "make-assessment";
  readonly planId: string;
  readonly definition: unknown;
  readonly settings: PlanSettings;
  /** The plan's settings before the command, for taking it back; null: the plan was not on record. */
  readonly previousSettings: PlanSettings | null;
  /** The sheets being made: standard sheet id and the name each gets. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly entries: readonly CarriedEntry[];
  readonly cells: readonly CarriedCell[];
};

export const unfinishedXml = (marker: UnfinishedMarker): string =>
  `<unfinished xmlns="${UNFINISHED_NAMESPACE}" format="1"><content>${jsonForXml(marker)}</content></unfinished>`;

const COMMANDS: readonly unknown[] = [
  "insert-plan",
  "make-summary",
  "refresh-summary",
  "make-charts",
  "make-assessment",
];

const isMarker = (value: unknown): value is UnfinishedMarker =>
  typeof value === "object" &&
  value !== null &&
  "command" in value &&
  COMMANDS.includes(value.command) &&
  "planId" in value &&
  typeof value.planId === "string" &&
  ["sheets", "entries", "cells"].every((field) => Array.isArray(Reflect.get(value, field)));

/** The marker of a part; null where its content is damaged. */
export const parseUnfinished = (xml: string): UnfinishedMarker | null => {
  try {
    const marker: unknown = JSON.parse(elementTexts(xml, "content")[0] ?? "null");
    return isMarker(marker) ? marker : null;
  } catch {
    return null;
  }
};
