import { columnLetters } from "../../blueprint/address";
import { formula, text } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { TermComparison } from "../../plan/term-comparison";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { KEY } from "../columns";
import { formulaText } from "../formula-text";
import { sourcePlaces } from "../source-place";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { COMPARISON, TERM_PARTS, termHeading } from "./comparison-headings";
import type { Term, TermPart } from "./comparison-headings";
import { comparisonKey } from "./comparison-rows";
import type { ComparisonRow, PlacedSubMeasure } from "./comparison-rows";
import { CERTAINTY_WORDS, FATE_WORDS } from "./fate-words";

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };

/** Counts a line whose 区分 was emptied, as programs disagree about what an empty cell comes to in a formula. */
const NO_FATE = "？";

const numbered = (no: string | null, name: string): string => (no === null ? name : `${no} ${name}`);

const partOf = ({ goal, measure, subMeasure }: PlacedSubMeasure, part: TermPart): string | null => {
  switch (part) {
    case "goal":
      return goal.label;
    case "measure":
      return numbered(measure.no, measure.name);
    case "no":
      return subMeasure.no;
    case "name":
      return subMeasure.name;
    case "counted":
    case "measureCounted":
      return null;
  }
};

const LOOKS: Readonly<Record<(typeof TERM_PARTS)[number], Partial<TableColumn<ComparisonRow>>>> = {
  goal: { style: centred, min: 11 },
  measure: { max: 19 },
  no: { style: centred, width: 6.5 },
  name: { max: 25 },
};

const termColumns = (comparison: TermComparison, term: Term): readonly TableColumn<ComparisonRow>[] =>
  TERM_PARTS.map((part) => ({
    header: termHeading(comparison, term, part),
    cell: (row) => {
      const placed = row[term];
      return text(placed === null ? null : partOf(placed, part));
    },
    style: STYLES.text,
    ...LOOKS[part],
  }));

/** Columns staff see, in order. */
const shownColumns = (comparison: TermComparison): readonly TableColumn<ComparisonRow>[] => [
  {
    header: COMPARISON.key,
    cell: (row) => text(comparisonKey(row)),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  ...termColumns(comparison, "earlier"),
  ...termColumns(comparison, "current"),
  {
    header: COMPARISON.fate,
    cell: ({ change }) => text(FATE_WORDS[change.fate].word),
    style: { ...STYLES.input, horizontal: "center" },
    width: 13,
  },
  {
    header: COMPARISON.certainty,
    cell: ({ change }) => text(CERTAINTY_WORDS[change.certainty]),
    style: { ...STYLES.input, horizontal: "center" },
    width: 8,
  },
  {
    header: COMPARISON.reason,
    cell: ({ change }) => text(change.reason),
    style: STYLES.input,
    width: 34,
  },
  {
    header: COMPARISON.source,
    cell: ({ earlier, current }) => {
      const sources = [earlier, current].flatMap((placed) => placed?.subMeasure.source ?? []);
      return text(sourcePlaces(sources.filter((s, i) => i === 0 || s.line !== sources[0]?.line)));
    },
    style: { ...STYLES.text, fontColour: STYLES.note.fontColour },
    width: 17,
  },
];

/**
 * Columns of 新旧対照表. The hidden ones at the end tell which lines count: a sub-measure that stands on several lines
 * is counted on the first of them only, wherever sorting takes it.
 */
export const comparisonColumns = (
  book: BookNames,
  comparison: TermComparison,
): readonly TableColumn<ComparisonRow>[] => {
  const shown = shownColumns(comparison);
  const letterOf = (header: string): string =>
    `$${columnLetters(shown.findIndex((found) => found.header === header))}`;
  const data = (header: string): string => column(book, "comparison", header);
  /** How many lines show the same as this one in these parts; `before`: only those above it. */
  const alike = (term: Term, parts: readonly TermPart[], sheetRow: number, before: boolean): string => {
    const same = parts.map((part) => {
      const header = termHeading(comparison, term, part);
      return `(${data(header)}=${letterOf(header)}${sheetRow + 1})`;
    });
    const above = before ? [`(ROW(${data(KEY)})<ROW(${letterOf(KEY)}${sheetRow + 1}))`] : [];
    return `SUMPRODUCT(${[...same, ...above].join("*")})`;
  };
  const hidden = (
    term: Term,
    part: TermPart,
    source: (cells: { here: (header: string) => string; row: number }) => string,
  ): TableColumn<ComparisonRow> => ({
    header: termHeading(comparison, term, part),
    cell: (_, row) => formula(source({ here: (header) => `${letterOf(header)}${row + 1}`, row })),
    style: STYLES.computed,
    width: 8,
    hidden: true,
  });
  const counted = (term: Term): readonly TableColumn<ComparisonRow>[] => [
    hidden(term, "counted", ({ here, row }) => {
      const chosen = here(COMPARISON.fate);
      const fate = `IF(${chosen}="",${formulaText(NO_FATE)},${chosen})`;
      // What several lines of the earlier term lead to was merged, whatever their own classes say.
      const counts =
        term === "earlier"
          ? fate
          : `IF(${alike(term, TERM_PARTS, row, false)}>1,${formulaText(FATE_WORDS.merged.word)},${fate})`;
      return `=IF(${here(termHeading(comparison, term, "name"))}="","",IF(${alike(term, TERM_PARTS, row, true)}>0,"",${counts}))`;
    }),
    hidden(term, "measureCounted", ({ here, row }) => {
      const measure = here(termHeading(comparison, term, "measure"));
      return `=IF(${measure}="",0,IF(${alike(term, ["goal", "measure"], row, true)}>0,0,1))`;
    }),
  ];
  return [...shown, ...counted("earlier"), ...counted("current")];
};
