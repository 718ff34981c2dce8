import { formula, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import { ratingCode } from "../../evaluation/ratings";
import { MET_WORDS } from "../../evaluation/target-met";
import { listedRows } from "../../plan/listed-rows";
import type { ListedRow } from "../../plan/listed-rows";
import type { Plan } from "../../plan/plan";
import { isPercentIndicator } from "../../values/percent";
import { isPercentFormula } from "../percent-formula";
import type { BookNames } from "../book";
import { byKey, column } from "../by-key";
import { ACTUALS, EVALUATION, KEY, REGISTER } from "../columns";
import { freeFormat } from "../free-format";
import { WORKINGS } from "../evaluation/headings";
import { TARGET_KIND_WORDS } from "../register/words";
import { valueFormat } from "../value-format";
import { columnAt, ownCell } from "./summary-data";
import type { DataSection, SectionPlace } from "./summary-data";

/** Columns of the indicator lines with their headings, in order. */
const COLUMNS = [
  ["no", "No."],
  ["key", "キー"],
  ["evaluationRow", "進捗評価の行"],
  ["label", "指標"],
  ["breakdown", "内訳"],
  ["format", "表示形式"], // empty: as many decimals as the number has
  ["unit", "単位"], // empty for percentages, whose format carries the sign
  ["goalId", "目標の記号"],
  ["code", "判定コード"], // of this row, not of the whole indicator
  ["progress", "進捗率"],
  ["elapsed", "経過率"],
  ["score", "順位の元"],
  ["rank", "順位"],
  // What holds for the whole indicator stands on its first line:
  ["provisional", "速報"],
  ["expected", "見込"],
  ["unpublished", "公表待ち"],
  ["change", "前年比"],
  ["met", "達否"], // 1 met, 0 not; empty where only a direction is wanted or nothing was judged
  ["course", "値の推移"],
  ["indicatorCourse", "指標の値の推移"],
  ["axisLabel", "軸の名称"],
  ["relisted", "再掲"],
  ["department", "担当課"], // as entered in 実績入力, else on 指標台帳
] as const;

type LineColumn = (typeof COLUMNS)[number][0];

export const LINE = Object.fromEntries(COLUMNS.map(([id], i) => [id, i])) as Readonly<
  Record<LineColumn, number>
>;
export const LINE_COLUMNS = COLUMNS.length;

/** The rows of the plan's indicators, each indicator once, breakdowns below each other. */
export const lineRows = (plan: Plan): readonly ListedRow[] =>
  listedRows(plan).filter(({ listingNo }) => listingNo === 1);

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

/** A column of 進捗評価 in the row that a cell names. */
export const ofEvaluation = (book: BookNames, header: string, evaluationRow: string): string =>
  `INDEX(${column(book, "evaluation", header)},${evaluationRow})`;

/** Other goals under which the indicator is printed again. */
export const relistedUnder = ({ goals, listings }: Plan, { indicator, goal }: ListedRow): string => {
  const others = listings.filter(
    ({ indicatorId, goalId }) => indicatorId === indicator.id && goalId !== goal.id,
  );
  const labels = others.flatMap(({ goalId }) => goals.find(({ id }) => id === goalId)?.label ?? []);
  return labels.length === 0 ? "" : `【再掲：${labels.join("、")}】`;
};

/** Formula text for the unit staff enter on 指標台帳; null where the plan has one. */
export const enteredUnit = (book: BookNames, { indicator }: ListedRow, key: string): string | null =>
  indicator.unit === null ? `IFERROR(${byKey(book, "register", REGISTER.unit, key)}&"","")` : null;

/** A number as text, in the format a cell names; where it names none, as many decimals as there are. */
export const shownNumber = (value: string, format: string, { indicator }: ListedRow): string => {
  const given = `TEXT(${value},${format})`;
  if (valueFormat(indicator) !== "General") return given;
  return `IF(${format}="",TEXT(${value},${freeFormat(value)}),${given})`;
};

/**
 * One line per indicator row with what the pages look up: progress and its rank (the least first), and on an
 * indicator's first line what holds for the whole of it. They stand beside the list of all indicators, row by row.
 */
export const linesSection = (book: BookNames, place: SectionPlace): DataSection => {
  const line = (listed: ListedRow, i: number): readonly BlueprintCell[] => {
    const { indicator, row, goal } = listed;
    const own = (id: LineColumn, below = 0): string => ownCell(place, i + below, LINE[id]);
    const of = (header: string, below = 0): string => ofEvaluation(book, header, own("evaluationRow", below));
    /** The same for each row of the indicator. */
    const each = (source: (below: number) => string): readonly string[] =>
      indicator.rows.map((_, below) => source(below));
    const isFirst = indicator.rows[0].key === row.key;
    const onFirst = (source: () => string): BlueprintCell => (isFirst ? formula(source()) : text(null));
    const withUnit = (value: string): string => `${shownNumber(value, own("format"), listed)}&${own("unit")}`;
    const baseline = of(EVALUATION.baseline);
    const used = of(EVALUATION.used);
    const target = of(EVALUATION.target);
    // R5（速報） within brackets reads （R5・速報）.
    const usedYear = `SUBSTITUTE(SUBSTITUTE(${of(EVALUATION.usedYear)},"（","・"),"）","")`;
    const statusIs = (word: string): string =>
      `=IF(${each((below) => `IFERROR((${of(EVALUATION.statusUsed, below)}="${word}")*1,0)`).join("+")}>0,1,0)`;
    const format = valueFormat(indicator);
    const entered = enteredUnit(book, listed, own("key"));

    const cells: Readonly<Record<LineColumn, BlueprintCell>> = {
      no: number(i + 1),
      key: text(row.key),
      evaluationRow: formula(`=MATCH(${own("key")},${column(book, "evaluation", KEY)},0)`),
      label: text(indicator.name),
      breakdown: text(row.breakdown),
      format:
        entered === null
          ? text(format === "General" ? null : format)
          : formula(`=IF(${isPercentFormula(entered)},"0.0%","")`),
      unit:
        entered === null
          ? text(isPercentIndicator(indicator) ? null : indicator.unit)
          : formula(`=IF(${isPercentFormula(entered)},"",${entered})`),
      goalId: text(goal.id),
      code: formula(`=IFERROR(${of(EVALUATION.ratingCode)},"")`),
      progress: formula(`=IFERROR(${of(EVALUATION.progressRate)},"")`, "0.0%"),
      elapsed: formula(`=IFERROR(${of(EVALUATION.elapsedShare)},"")`, "0.0%"),
      // A hair apart by line, so that equal rates have ranks of their own.
      score: formula(`=IF(ISNUMBER(${own("progress")}),${own("progress")}+${own("no")}/1E9,"")`),
      rank: formula(
        `=IF(ISNUMBER(${own("score")}),RANK(${own("score")},${columnAt(place, LINE.score)},1),"")`,
      ),
      provisional: onFirst(() => statusIs("速報")),
      expected: onFirst(() => statusIs("見込")),
      unpublished: onFirst(() => {
        const words = each((below) => of(WORKINGS.judgedWord, below)).flatMap((word) => [
          `${word}="未公表"`,
          `${word}="集計中"`,
        ]);
        return `=IFERROR(IF(AND(${of(EVALUATION.indicatorCode)}=${ratingCode("awaiting")},OR(${words.join(",")})),1,0),0)`;
      }),
      change: onFirst(() => {
        const changes = each((below) => of(EVALUATION.changeCode, below));
        const all = changes.map((change) => `ISNUMBER(${change})`).join(",");
        return `=IFERROR(IF(AND(${all}),MIN(${changes.join(",")}),""),"")`;
      }),
      met: onFirst(() => {
        const met = each((below) => `${of(EVALUATION.met, below)}="${MET_WORDS.met}"`).join(",");
        const code = of(EVALUATION.indicatorCode);
        return (
          `=IFERROR(IF(OR(${of(EVALUATION.targetKind)}="${TARGET_KIND_WORDS.direction}",${code}=${ratingCode("not-subject")},` +
          `${code}=${ratingCode("awaiting")},${code}=${ratingCode("unconfirmed")}),"",IF(AND(${met}),1,0)),"")`
        );
      }),
      course: formula(
        `=IFERROR(IF(${own("breakdown")}="","",${own("breakdown")}&" ")` +
          `&IF(ISNUMBER(${baseline}),${withUnit(baseline)},"当初値なし")` +
          `&IF(${of(EVALUATION.baselineYear)}="","","（"&${of(EVALUATION.baselineYear)}&"）")` +
          `&" → "&IF(ISNUMBER(${used}),${withUnit(used)}&"（"&${usedYear}&"）","実績なし")` +
          `&" → 目標 "&IF(ISNUMBER(${target}),${withUnit(target)},${target}),"")`,
      ),
      indicatorCourse: onFirst(() => `=${each((below) => own("course", below)).join(`&"\u3000"&`)}`),
      axisLabel: text(axisLabel(listed)),
      department: formula(
        `=IFERROR(IF(${byKey(book, "actuals", ACTUALS.department, own("key"))}="",` +
          `${byKey(book, "register", REGISTER.department, own("key"))},` +
          `${byKey(book, "actuals", ACTUALS.department, own("key"))})&"","")`,
      ),
      relisted: text(relistedUnder(book.plan, listed) || null),
    };
    return COLUMNS.map(([id]) => cells[id]);
  };
  return { cells: [COLUMNS.map(([, head]) => text(head)), ...lineRows(book.plan).map(line)] };
};
