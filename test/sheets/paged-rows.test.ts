import { pagedRows } from "../../src/sheets/paged-rows";
import { gapRow } from "../../src/sheets/ruled-page";
import type { PageRow } from "../../src/sheets/ruled-page";

const row = (id: string, height = 10, more: Partial<PageRow> = {}): PageRow => ({
  ...gapRow(height),
  id,
  ...more,
});
const heading = (id: string): PageRow => row(id, 10, { keepWithNext: true });

/** The rows' ids, page by page. */
const pages = (rows: readonly PageRow[], room: number): readonly string[] => {
  const paged = pagedRows(rows, room, (some) => some.reduce((sum, { height = 0 }) => sum + height, 0));
  const starts = [0, ...paged.breaks];
  return starts.map((start, i) =>
    paged.rows
      .slice(start, starts[i + 1])
      .map(({ id = "?" }) => id)
      .join(" "),
  );
};

test.each<[string, readonly PageRow[], readonly string[]]>([
  ["all on one page", [row("a"), row("b"), row("c", 30)], ["a b c"]],
  ["a full page is followed by the next", [row("a", 25), row("b", 25), row("c")], ["a b", "c"]],
  ["a heading goes overleaf with what it heads", [row("a", 35), heading("head"), row("b")], ["a", "head b"]],
  [
    "several headings stay together",
    [row("a", 25), heading("part"), heading("head"), row("b"), row("c")],
    ["a", "part head b c"],
  ],
  ["a row higher than a page has one of its own", [row("a"), row("b", 90), row("c")], ["a", "b", "c"]],
  [
    "the head is repeated where its table goes on",
    [heading("head"), ...["a", "b", "c", "d", "e"].map((id) => row(id, 15, { repeated: [heading("head")] }))],
    ["head a b", "head c d", "head e"],
  ],
  ["nothing", [], [""]],
])("%s", (_, rows, expected) => {
  expect(pages(rows, 50)).toEqual(expected);
});
