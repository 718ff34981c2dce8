import { formula, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import { listedRows } from "../../plan/listed-rows";
import type { ListedRow } from "../../plan/listed-rows";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { EVALUATION, KEY } from "../columns";
import { formulaText } from "../formula-text";
import { isPercent, valueFormat } from "../value-format";
import { cellAt, columnAt } from "./summary-data";
import type { DataSection, SectionPlace } from "./summary-data";

/** Columns of the indicator lines. */
export const LINE = {
  no: 0,
  key: 1,
  evaluationRow: 2,
  label: 3,
  goalId: 4,
  progress: 5,
  elapsed: 6,
  score: 7,
  rank: 8,
  provisional: 9,
  change: 10,
  course: 11,
  indicatorCourse: 12,
  axisLabel: 13,
} as const;

const HEADS = [
  "No.",
  "キー",
  "進捗評価の行",
  "指標",
  "目標の記号",
  "進捗率",
  "経過率",
  "順位の元",
  "順位",
  "速報",
  "前年比",
  "値の推移",
  "指標の値の推移",
  "軸の名称",
] as const;

/** The rows of the plan's indicators, each indicator once, breakdowns below each other. */
export const lineRows = (plan: Plan): readonly ListedRow[] =>
  listedRows(plan).filter(({ listingNo }) => listingNo === 1);

const lineLabel = ({ indicator, row }: ListedRow): string =>
  row.breakdown === null ? indicator.name : `${indicator.name}（${row.breakdown}）`;

/** Characters a line of an axis label holds beside up to twelve others, and lines of a name. */
const LABEL_LINE = 5;
const LABEL_LINES = 3;

/**
 * The name broken into short lines: an axis neither wraps Japanese text reliably nor keeps it level when it is long.
 * Breakdowns have a line of their own, so that 男性 and 女性 stay apart when the name is cut.
 */
const axisLabel = ({ indicator: { name }, row: { breakdown } }: ListedRow): string => {
  const letters = [...name];
  const room = LABEL_LINE * LABEL_LINES;
  const shown = letters.length > room ? [...letters.slice(0, room - 1), "…"] : letters;
  const lines = Array.from({ length: Math.ceil(shown.length / LABEL_LINE) }, (_, i) =>
    shown.slice(i * LABEL_LINE, (i + 1) * LABEL_LINE).join(""),
  );
  return [...lines, ...(breakdown === null ? [] : [`（${breakdown}）`])].join("\n");
};

/** Numbers as text with the indicator's own format and unit; a percent sign is the unit already. */
const shownFormula = ({ indicator }: ListedRow, value: string): string => {
  const format = valueFormat(indicator);
  const shown = format === "General" ? `${value}&""` : `TEXT(${value},${formulaText(format)})`;
  return isPercent(indicator) || indicator.unit === null ? shown : `${shown}&${formulaText(indicator.unit)}`;
};

/**
 * One line per indicator row with what the front page looks up: progress and its rank (the least first), and on an
 * indicator's first line what holds for the whole of it.
 */
export const linesSection = (book: BookNames, place: SectionPlace): DataSection => {
  const rows = lineRows(book.plan);
  const of = (header: string, evaluationRow: string): string =>
    `INDEX(${column(book, "evaluation", header)},${evaluationRow})`;

  const line = (row: ListedRow, i: number): readonly BlueprintCell[] => {
    const at = (j: number): string => cellAt(place, i, j);
    const n = at(LINE.evaluationRow);
    const isFirst = row.indicator.rows[0].key === row.row.key;
    const onFirst = (cell: () => BlueprintCell): BlueprintCell => (isFirst ? cell() : text(null));
    const baseline = of(EVALUATION.baseline, n);
    const used = of(EVALUATION.used, n);
    const target = of(EVALUATION.target, n);
    // R5（速報） within brackets reads （R5・速報）.
    const usedYear = `SUBSTITUTE(SUBSTITUTE(${of(EVALUATION.usedYear, n)},"（","・"),"）","")`;
    const breakdown = row.row.breakdown === null ? "" : `${formulaText(`${row.row.breakdown} `)}&`;

    return [
      number(i + 1),
      text(row.key),
      formula(`=MATCH(${at(LINE.key)},${column(book, "evaluation", KEY)},0)`),
      text(lineLabel(row)),
      text(row.goal.id),
      formula(`=IFERROR(${of(EVALUATION.progressRate, n)},"")`, "0.0%"),
      formula(`=IFERROR(${of(EVALUATION.elapsedShare, n)},"")`, "0.0%"),
      // A hair apart by line, so that equal rates have ranks of their own.
      formula(`=IF(ISNUMBER(${at(LINE.progress)}),${at(LINE.progress)}+${at(LINE.no)}/1E9,"")`),
      formula(`=IF(ISNUMBER(${at(LINE.score)}),RANK(${at(LINE.score)},${columnAt(place, LINE.score)},1),"")`),
      onFirst(() =>
        formula(
          `=IF(${row.indicator.rows
            .map(
              (_, k) =>
                `IFERROR((${of(EVALUATION.statusUsed, cellAt(place, i + k, LINE.evaluationRow))}="速報")*1,0)`,
            )
            .join("+")}>0,1,0)`,
        ),
      ),
      onFirst(() => {
        const changes = row.indicator.rows.map((_, k) =>
          of(EVALUATION.changeCode, cellAt(place, i + k, LINE.evaluationRow)),
        );
        const all = changes.map((change) => `ISNUMBER(${change})`).join(",");
        return formula(`=IFERROR(IF(AND(${all}),MIN(${changes.join(",")}),""),"")`);
      }),
      formula(
        `=IFERROR(${breakdown}IF(ISNUMBER(${baseline}),${shownFormula(row, baseline)},"当初値なし")` +
          `&IF(${of(EVALUATION.baselineYear, n)}="","","（"&${of(EVALUATION.baselineYear, n)}&"）")` +
          `&" → "&IF(ISNUMBER(${used}),${shownFormula(row, used)}&"（"&${usedYear}&"）","実績なし")` +
          `&" → 目標 "&IF(ISNUMBER(${target}),${shownFormula(row, target)},${target}),"")`,
      ),
      onFirst(() =>
        formula(`=${row.indicator.rows.map((_, k) => cellAt(place, i + k, LINE.course)).join(`&"\u3000"&`)}`),
      ),
      text(axisLabel(row)),
    ];
  };
  return { cells: [HEADS.map((head) => text(head)), ...rows.map(line)] };
};
