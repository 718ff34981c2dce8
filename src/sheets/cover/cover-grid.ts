import { text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import { span } from "../ruled-page";
import type { PageRow, Span } from "../ruled-page";
import { STYLES } from "../theme";

/** The cover's grid: twelve equal columns; labels take two. */
export const COVER_WIDTHS: readonly number[] = Array.from({ length: 12 }, () => 7.5);
export const LAST_COLUMN = COVER_WIDTHS.length - 1;

export const labelCell = (cell: BlueprintCell): Span =>
  span(0, 1, cell, { ...STYLES.header, horizontal: "left" });
export const label = (name: string): Span => labelCell(text(name));

export const sectionHeading = (name: string): PageRow => ({
  spans: [span(0, LAST_COLUMN, text(name), STYLES.subtitle)],
  keepWithNext: true,
});

/** A header row from columns' names with their first and last grid columns. */
export const headerRow = (
  heads: readonly (readonly [from: number, to: number, name: string])[],
): PageRow => ({
  spans: heads.map(([from, to, name]) => span(from, to, text(name), STYLES.header)),
  keepWithNext: true,
});

/** A table whose head is printed again where it goes on overleaf. */
export const headedRows = (head: PageRow, rows: readonly PageRow[]): readonly PageRow[] => [
  head,
  ...rows.map((row) => ({ ...row, repeated: [head] })),
];

/** A sentence over the whole width. */
export const sentence = (words: string): PageRow => ({
  spans: [span(0, LAST_COLUMN, text(words), STYLES.note)],
});
