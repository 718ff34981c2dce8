import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import { chooseYearFormula } from "../../evaluation/choose-year";
import { ratingCode } from "../../evaluation/ratings";
import { VALUELESS_STATUSES, listedFormula, wordList } from "../../evaluation/year-value";
import type { Goal } from "../../plan/plan";
import type { ListedRow } from "../../plan/listed-rows";
import type { BookNames } from "../book";
import { EVALUATION } from "../columns";
import { eraLabelFormula } from "../era-formula";
import { WORKINGS } from "../evaluation/headings";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { linesNeeded } from "../width";
import { formulaYears, yearColumns } from "../year-columns";
import { LINE, enteredUnit, lineRows, ofEvaluation, relistedUnder, shownNumber } from "./indicator-lines";
import { ownCell } from "./summary-data";
import type { SectionPlace } from "./summary-data";
import { LOOKS, summaryWidths } from "./summary-grid";

/** Columns of the page's grid that each column of the list takes. */
export const LIST_COLUMNS = {
  goal: [0, 0],
  name: [1, 1],
  baseline: [2, 3],
  lastYear: [4, 5],
  now: [6, 7],
  target: [8, 9],
  rating: [10, 11],
  department: [12, 12],
} as const satisfies Record<string, readonly [number, number]>;
type ListColumn = keyof typeof LIST_COLUMNS;

/** Letters the narrow column of the goals holds. */
const SHORT = 4;

/** `基本目標1` → `1`, `横断的な目標1` → `横断1`: what is left of a label in a narrow column. */
const shortLabel = ({ label }: Goal): string => {
  const short = label.replace(/^横断的な目標/, "横断").replace(/^(基本目標|目標|政策)(?=[0-9IVX])/, "");
  const letters = [...short];
  return letters.length > SHORT ? `${letters.slice(0, SHORT - 1).join("")}…` : short;
};

const unitText = ({ indicator: { unit } }: ListedRow): string => (unit === null ? "" : `（${unit}）`);

/** Letters a unit takes that staff have yet to enter, with its brackets (`（ヘクタール）`). */
const UNIT_ROOM = 7;

/** Name, breakdown, unit, and where else the indicator stands. A unit that staff enter is looked up. */
const nameSpan = (
  book: BookNames,
  line: ListedRow,
  own: (column: number) => string,
): PageRow["spans"][number] => {
  const { indicator, row } = line;
  const { plan } = book;
  const name = `${indicator.name}${row.breakdown === null ? "" : ` ${row.breakdown}`}`;
  const relisted = relistedUnder(plan, line);
  const entered = enteredUnit(book, line, own(LINE.key));
  if (entered === null) return cell("name", text(`${name}${unitText(line)}${relisted}`), LOOKS.name);
  const shown = `IF(${own(LINE.breakdown)}="",""," "&${own(LINE.breakdown)})&IF(${entered}="","","（"&${entered}&"）")`;
  return cell(
    "name",
    formula(`=${own(LINE.label)}&${shown}&${own(LINE.relisted)}`),
    LOOKS.name,
    linesNeeded(
      `${name}${"\u3000".repeat(UNIT_ROOM)}${relisted}`,
      summaryWidths(plan)[LIST_COLUMNS.name[0]] ?? 0,
    ),
  );
};

/** Symbol above word where both do not fit side by side, and 判定対象外 broken where it is put together. */
const brokenRating = (rating: string): string =>
  `SUBSTITUTE(IF(LEN(${rating})=6,SUBSTITUTE(${rating}," ",CHAR(10)),${rating}),"判定対象外","判定"&CHAR(10)&"対象外")`;

/** Letters the column of the departments holds on two lines. */
const DEPARTMENT = 8;

/** A department that is too long without the division it belongs to (`健康福祉部高齢者支援課` → `高齢者支援課`). */
const shortDepartment = (name: string): string =>
  `IF(LEN(${name})>${DEPARTMENT},LEFT(IFERROR(MID(${name},FIND("部",${name})+1,99),${name}),${DEPARTMENT}),${name})`;

const NONE = `"－"`;

const cell = (
  column: ListColumn,
  content: BlueprintCell,
  style: CellStyle,
  lines?: number,
): PageRow["spans"][number] => span(LIST_COLUMNS[column][0], LIST_COLUMNS[column][1], content, style, lines);

/** The list's heads, repeated on every page it takes. */
const headRow = ({ name }: BookNames): PageRow => {
  const judged = name("judged-year");
  const head = (column: ListColumn, content: BlueprintCell): PageRow["spans"][number] =>
    cell(column, content, LOOKS.tableHead, 2);
  return {
    id: "list-head",
    spans: [
      head("goal", text("目標")),
      head("name", text("指標（単位）")),
      head("baseline", text("当初値\n（年度）")),
      head(
        "lastYear",
        formula(
          `="前年度"&IF(ISNUMBER(${judged}),${eraLabelFormula(`(${judged}-1)`)},"")&CHAR(10)&"（前年比）"`,
        ),
      ),
      head("now", text("現在\n（年度）")),
      head("target", text("目標値")),
      head("rating", text("判定")),
      head("department", text("担当課")),
    ],
  };
};

/**
 * 指標の一覧: every row of every indicator once, beside its line of numbers. A value carries its own year, since many
 * figures come out years late; where there is none, the word that says why.
 */
export const indicatorTableRows = (book: BookNames, lines: SectionPlace): readonly PageRow[] => {
  const { plan } = book;
  const years = yearColumns(plan);
  const judged = book.name("judged-year");
  const row = (line: ListedRow, i: number): PageRow => {
    const own = (column: number): string => ownCell(lines, i, column);
    const of = (header: string): string => ofEvaluation(book, header, own(LINE.evaluationRow));
    const shown = (value: string): string => shownNumber(value, own(LINE.format), line);
    const withYear = (value: string, year: string): string =>
      `${shown(value)}&IF(${year}="","",CHAR(10)&"（"&${year}&"）")`;
    // R6（速報） reads R6速報.
    const usedYear = `SUBSTITUTE(SUBSTITUTE(${of(EVALUATION.usedYear)},"（",""),"）","")`;
    const before = chooseYearFormula(
      formulaYears(book).placeOf(`(${judged}-1)`),
      years.map(({ value }) => of(value)),
    );
    const baseline = of(EVALUATION.baseline);
    const used = of(EVALUATION.used);
    const target = of(EVALUATION.target);
    const change = of(EVALUATION.change);
    const word = of(WORKINGS.judgedWord);
    // What was typed and is no value does not go to the council: the rating says that it is being looked into.
    const withoutValue =
      `IF(OR(${listedFormula(word, `"${wordList(VALUELESS_STATUSES)}"`)},${listedFormula(word, book.name("mark-list"))}),` +
      `${word},IF(${of(EVALUATION.ratingCode)}=${ratingCode("unconfirmed")},"確認中",${NONE}))`;
    const value = (column: ListColumn, source: string): PageRow["spans"][number] =>
      cell(column, formula(`=IFERROR(${source},${NONE})`), LOOKS.value, 2);
    return {
      ...(i === 0 ? { id: "list-first" } : {}),
      spans: [
        cell("goal", text(shortLabel(line.goal)), LOOKS.word, 2),
        nameSpan(book, line, own),
        value(
          "baseline",
          `IF(ISNUMBER(${baseline}),${withYear(baseline, of(EVALUATION.baselineYear))},${NONE})`,
        ),
        value(
          "lastYear",
          `IF(ISNUMBER(${before}),${shown(before)}&IF(${change}="","",CHAR(10)&"（"&${change}&"）"),${NONE})`,
        ),
        value("now", `IF(ISNUMBER(${used}),${withYear(used, usedYear)},${withoutValue})`),
        value("target", `IF(ISNUMBER(${target}),${shown(target)},IF(${target}="",${NONE},${target}))`),
        cell(
          "rating",
          formula(`=IFERROR(${brokenRating(`SUBSTITUTE(${of(EVALUATION.rating)},"（目標未達）","")`)},"")`),
          LOOKS.word,
          2,
        ),
        cell("department", formula(`=${shortDepartment(own(LINE.department))}`), LOOKS.word, 2),
      ],
    };
  };
  return [headRow(book), ...lineRows(plan).map(row)];
};
