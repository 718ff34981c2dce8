import type { ModelWorkbook } from "../../src/local-excel";
import type { ListedRow } from "../../src/plan/listed-rows";
import { listedRows } from "../../src/plan/listed-rows";
import type { Plan } from "../../src/plan/plan";
import { tableNameOf } from "../../src/sheets/book";
import { COMMENTS, REGISTER } from "../../src/sheets/columns";
import { isForStaff, repeatedFrom } from "../../src/sheets/register/open-cells";
import { yearColumns } from "../../src/sheets/year-columns";
import { cellNumber } from "../../src/values/percent";
import { tableWriter } from "./table-writer";
import type { TableWriter } from "./table-writer";

/** How far a workbook is filled: halfway and with what people get wrong, or completely. */
export type State = "half" | "complete";

/** What people type or paste that is no plain number, in the order of the rows of 実績入力. */
const MISTAKES: readonly (string | number)[] = ["１９．５年", "▲40", "38.2％", "abc", 4315, "約1,200", -7];

/** Shares of the way to the target, so that every rating comes up. */
const SHARES = [1.1, 0.75, 0.5, 0.2, -0.3, 1, 0.62];

const DEPARTMENTS = ["企画課", "産業振興課", "健康福祉部高齢者支援課", "まちづくり推進室"];

/** Definitions for indicators whose document says nothing of them; percentages in points. */
const DEFINITIONS = [
  { unit: "件", baseline: 1200, target: 1500 },
  { unit: "%", baseline: 42.5, target: 50 },
  { unit: "億円", baseline: 380.5, target: 420.5 },
  { unit: "人", baseline: 23150, target: 24000 },
] as const;
type Definition = (typeof DEFINITIONS)[number];

const definitionOf = (i: number): Definition => DEFINITIONS[i % DEFINITIONS.length] ?? DEFINITIONS[0];

const define = (register: TableWriter, row: ListedRow, i: number): void => {
  const { unit, baseline, target } = definitionOf(i);
  const sign = unit === "%" ? "%" : "";
  const words: readonly (readonly [string, string])[] = [
    [REGISTER.unit, unit],
    [REGISTER.direction, "増加"],
    [REGISTER.targetKind, "到達"],
    [REGISTER.condition, "≧"],
    [REGISTER.periodKind, "年度計"],
    [REGISTER.aggregation, "単年"],
    [REGISTER.baseline, `${baseline}${sign}`],
    [REGISTER.baselineYear, "R1"],
    [REGISTER.target, `${target}${sign}`],
    [REGISTER.targetYear, "R6"],
  ];
  for (const [heading, word] of words)
    if (isForStaff(row, heading) && repeatedFrom(row, heading) === null)
      register.type(row.key, heading, word);
};

type Way = { readonly unit: string | null; readonly from: number; readonly to: number };

/** Where an indicator starts and what it is to reach: by its plan, or by what `define` makes of it. */
const wayOf = ({ indicator, row: { baseline, target } }: ListedRow, i: number): Way => {
  if (indicator.unit === null) {
    const own = definitionOf(i);
    return { unit: own.unit, from: own.baseline, to: own.target };
  }
  const goal = target.kind === "reach" || target.kind === "maintain" ? target.value : null;
  const from = baseline.state === "value" ? baseline.value : goal === null ? 100 : goal * 0.8;
  return { unit: indicator.unit, from, to: goal ?? from * 1.1 };
};

/** A value part of the way from baseline to target, as its cell holds it. */
const valueFor = (listed: ListedRow, i: number, elapsed: number): number => {
  const { unit, from, to } = wayOf(listed, i);
  const share = (SHARES[i % SHARES.length] ?? 1) * elapsed;
  const whole = Number.isInteger(from) && Number.isInteger(to);
  const decimals = listed.indicator.decimals ?? (whole ? 0 : 1);
  return cellNumber(Number((from + (to - from) * share).toFixed(decimals)), { unit });
};

const ACTIVITY = "相談窓口を週5日に広げ、出張相談を12回行った。ほかに、企業訪問32社、説明会4回を実施した。";
const CAUSE =
  "市外の大型施設の開業で利用者が移ったことに加え、担い手の高齢化により、新しい活動を始める団体が減っている。";
const RESPONSE =
  "利用者への聞き取りをもとに開設時間を見直すとともに、近隣市町と共同で行う事業を来年度から始める。";

const comment = (comments: TableWriter, key: string): void => {
  const words: readonly (readonly [string, string | number])[] = [
    [COMMENTS.activities, ACTIVITY],
    [COMMENTS.cost, 12345],
    [COMMENTS.cause, CAUSE],
    [COMMENTS.issue, "若い世代に情報が届いていない。"],
    [COMMENTS.policy, "見直し"],
    [COMMENTS.firstAssessment, "B"],
    [COMMENTS.secondAssessment, "B"],
    [COMMENTS.opinion, "目標の立て方が実態に合っているか、次の計画までに見直してほしい。"],
    [COMMENTS.response, RESPONSE],
    [COMMENTS.budget, "拡充"],
    [COMMENTS.department, "企画課"],
  ];
  for (const [heading, word] of words) if (comments.has(heading)) comments.paste(key, heading, word);
};

/** Years' columns filled in a state, and the place of the year that is judged: the middle one, or the last. */
const judgedPlace = (plan: Plan, state: State): number => {
  const count = yearColumns(plan).length;
  return state === "complete" ? count : Math.ceil(count / 2);
};

const fillActuals = (actuals: TableWriter, plan: Plan, state: State): void => {
  const years = yearColumns(plan);
  const last = judgedPlace(plan, state);
  listedRows(plan)
    .filter(({ listingNo }) => listingNo === 1)
    .forEach((row, i) => {
      if (state === "half" && i % 5 === 4) return;
      years.slice(0, last).forEach(({ value, status }, y) => {
        const isJudged = y === last - 1;
        const mistake = state === "half" && isJudged ? MISTAKES[i] : undefined;
        if (mistake !== undefined) actuals.paste(row.key, value, mistake);
        else if (state === "half" && isJudged && i % 4 === 3) actuals.type(row.key, status, "未公表");
        else actuals.paste(row.key, value, valueFor(row, i, (y + 1) / years.length));
        if (state === "complete" && isJudged && i % 6 === 5) actuals.type(row.key, status, "速報");
      });
    });
};

/** Fills a plan's sheets as staff would have by then. */
export const fillIn = (workbook: ModelWorkbook, plan: Plan, state: State): void => {
  const writer = (table: "register" | "actuals" | "comments") =>
    tableWriter(workbook, tableNameOf(plan.id, table));
  const rows = listedRows(plan);
  const register = writer("register");
  rows.forEach((row, i) => {
    if (register === null || (state === "half" && i % 3 !== 0)) return;
    define(register, row, i);
    if (register.isBlank(row.key, REGISTER.department))
      register.paste(row.key, REGISTER.department, DEPARTMENTS[i % DEPARTMENTS.length] ?? "");
  });
  const actuals = writer("actuals");
  if (actuals) fillActuals(actuals, plan, state);
  const comments = writer("comments");
  const judged = yearColumns(plan)[judgedPlace(plan, state) - 1]?.key;
  comments?.keys
    .filter((key) => judged !== undefined && key.endsWith(`/${judged}`))
    .filter((_, i) => state === "complete" || i % 2 === 0)
    .forEach((key) => comment(comments, key));
};

/** The year judged in a state; null: the plan's sheets name none. */
export const judgedYearOf = (plan: Plan, state: State): number | null =>
  yearColumns(plan)[judgedPlace(plan, state) - 1]?.year ?? null;
