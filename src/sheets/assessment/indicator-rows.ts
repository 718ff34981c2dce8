import { formula, text } from "../../blueprint/cell";
import type { ListedRow } from "../../plan/listed-rows";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { EVALUATION } from "../columns";
import { formulaText } from "../formula-text";
import { freeFormat } from "../free-format";
import { isPercentFormula } from "../percent-formula";
import { span } from "../ruled-page";
import type { PageRow, Span } from "../ruled-page";
import { valueFormat } from "../value-format";
import { linesNeeded } from "../width";
import { ASSESSMENT_WIDTHS, LAST_COLUMN, LOOKS } from "./assessment-grid";

const HEADS = ["指標（単位）", "当初値", "目標値", "実績値", "実績の年度", "進捗率", "自動判定", "市の評価"];
/** The council font is narrower than the default one. */
const FONT_SCALE = 0.8;

const labelOf = ({ indicator: { code, name }, row: { breakdown }, listingNo }: ListedRow): string =>
  `${code === null ? "" : `${code} `}${name}${breakdown === null ? "" : ` ${breakdown}`}${listingNo > 1 ? "（再掲）" : ""}`;

/** A number whose unit and decimals nobody knew when the sheet was made, as its unit wants it; else what stands there. */
const shownInUnit = (value: string, unit: string): string =>
  `=IFERROR(IF(${value}="","－",IF(ISNUMBER(${value}),TEXT(${value},` +
  `IF(${isPercentFormula(unit)},"0.0%",${freeFormat(value)})),${value})),"－")`;

const rowOf = (book: BookNames, row: ListedRow): PageRow => {
  const format = valueFormat(row.indicator);
  const of = (heading: string): string => byKey(book, "evaluation", heading, formulaText(row.key));
  const shown = (heading: string): string => `=IFERROR(IF(${of(heading)}="","－",${of(heading)}),"－")`;
  const unit = of(EVALUATION.unit);
  const label = labelOf(row);
  // The unit may be entered later; it takes about this much.
  const lines = linesNeeded(
    `${label}（${row.indicator.unit ?? "単位"}）`,
    ASSESSMENT_WIDTHS[0] ?? 0,
    FONT_SCALE,
  );
  const value = (column: number, heading: string): Span =>
    format === "General"
      ? span(column, column, formula(shownInUnit(of(heading), unit)), LOOKS.value)
      : span(column, column, formula(shown(heading), format), LOOKS.value);
  /** Two lines at most: what stands in brackets goes on the second. */
  const word = (column: number, heading: string): Span =>
    span(
      column,
      column,
      formula(`=IFERROR(SUBSTITUTE(${of(heading)},"（",CHAR(10)&"（"),"")`),
      LOOKS.word,
      2,
    );
  return {
    spans: [
      span(
        0,
        0,
        formula(`=${formulaText(label)}&IFERROR(IF(${unit}="","","（"&${unit}&"）"),"")`),
        LOOKS.text,
        Math.max(2, lines),
      ),
      value(1, EVALUATION.baseline),
      value(2, EVALUATION.target),
      value(3, EVALUATION.used),
      word(4, EVALUATION.usedYear),
      span(5, 5, formula(shown(EVALUATION.progressRate), "0%"), LOOKS.value),
      word(6, EVALUATION.rating),
      word(7, EVALUATION.ownAssessment),
    ],
  };
};

const HEAD: PageRow = {
  spans: HEADS.map((head, i) => span(i, i, text(head), LOOKS.head, 2)),
  keepWithNext: true,
};

/**
 * The indicators of a unit as 進捗評価 has them; a sentence where none is listed.
 * @param continued rows above the table's head where it goes on overleaf.
 */
export const indicatorRows = (
  book: BookNames,
  rows: readonly ListedRow[],
  continued: readonly PageRow[],
): readonly PageRow[] =>
  rows.length === 0
    ? [{ spans: [span(0, LAST_COLUMN, text("ここに掲載された指標は計画にありません。"), LOOKS.text)] }]
    : [HEAD, ...rows.map((row) => ({ ...rowOf(book, row), repeated: [...continued, HEAD] }))];
