import { aimFormula, signFormula, type AimWords } from "../../evaluation/aim-formula";
import { attentionRankFormula, attentionScoreFormula } from "../../evaluation/attention";
import { changeFormula, lastYearValueFormula } from "../../evaluation/change";
import { chooseYearFormula } from "../../evaluation/choose-year";
import { ownYearFormula } from "../../evaluation/elapsed-share";
import { labelledYearFormula, writtenYearFormula } from "../../evaluation/labelled-year-formula";
import { judgedWordFormula, outOfJudgementFormula } from "../../evaluation/judged-word";
import { codeFormula } from "../../evaluation/reasons";
import { rollUpFormula } from "../../evaluation/roll-up";
import { latestYearFormula } from "../../evaluation/used-value";
import { filledYearFormula } from "../../evaluation/year-value";
import { yearsAreEntered } from "../../plan/entered-period";
import { column } from "../by-key";
import { ACTUALS, EVALUATION, KEY, REGISTER } from "../columns";
import { hasOpenRows } from "../register/open-cells";
import { AGGREGATION_WORDS, TARGET_KIND_WORDS } from "../register/words";
import type { CellRule, Context } from "./formula-context";
import { filledHeading, WORKINGS as W } from "./headings";
import { measureRules } from "./measure-columns";
import type { RowCells } from "./row-cells";
import { verdictRules } from "./verdict-columns";

const AIM_WORDS: AimWords = {
  maintain: TARGET_KIND_WORDS.maintain,
  direction: TARGET_KIND_WORDS.direction,
  up: ["≧", "↗"],
  down: ["≦", "↘"],
};

const definitionRules = ({ book, criteria }: Context): readonly (readonly [string, CellRule])[] => {
  const register = (header: string, row: string): string =>
    `INDEX(${column(book, "register", header)},${row})`;
  const labelled = hasOpenRows(book.plan) ? writtenYearFormula : labelledYearFormula;
  const words =
    (header: string): CellRule =>
    (_, { of }) =>
      `IFERROR(${register(header, of(W.registerRow))}&"","")`;
  return [
    [W.registerRow, (_, { of }) => `IFERROR(MATCH(${of(KEY)},${column(book, "register", KEY)},0),"")`],
    [W.actualsRow, (_, { of }) => `IFERROR(MATCH(${of(KEY)},${column(book, "actuals", ACTUALS.key)},0),"")`],
    [EVALUATION.targetKind, words(REGISTER.targetKind)],
    [W.condition, words(REGISTER.condition)],
    [W.sign, (_, { of }) => signFormula(of(W.condition), AIM_WORDS)],
    [
      W.aim,
      (_, { of }) =>
        aimFormula(
          { kind: of(EVALUATION.targetKind), sign: of(W.sign), target: of(EVALUATION.target) },
          AIM_WORDS,
        ),
    ],
    [W.min, words(REGISTER.min)],
    [W.max, words(REGISTER.max)],
    [
      W.cumulative,
      (_, { of }) =>
        `IFERROR(IF(${register(REGISTER.aggregation, of(W.registerRow))}="${AGGREGATION_WORDS.cumulative}",1,0),0)`,
    ],
    [W.targetYear, words(REGISTER.targetYear)],
    [
      W.fromYear,
      (_, { of }) =>
        ownYearFormula(
          labelled(of(EVALUATION.baselineYear)),
          // Until staff have entered the plan's years there is none to subtract from.
          yearsAreEntered(book.plan) ? `IFERROR(${criteria.startYear}-1,"")` : `${criteria.startYear}-1`,
          criteria.startingPoint,
        ),
    ],
    [
      W.toYear,
      (_, { of }) => ownYearFormula(labelled(of(W.targetYear)), criteria.endYear, criteria.startingPoint),
    ],
  ];
};

const yearRules = ({
  book,
  years,
  formulaYears,
  criteria,
}: Context): readonly (readonly [string, CellRule])[] => [
  ...years.map((year): readonly [string, CellRule] => [
    year.status,
    (_, { of }) => `IFERROR(TRIM(INDEX(${column(book, "actuals", year.status)},${of(W.actualsRow)})&""),"")`,
  ]),
  ...years.map((year, i): readonly [string, CellRule] => [
    filledHeading(year),
    (_, { values, statuses }) => {
      const own = formulaYears.each[i] ?? "0";
      const filled = filledYearFormula(own, {
        value: values[i] ?? `""`,
        status: statuses[i] ?? `""`,
        judgedYear: criteria.judgedYear,
        valuelessStatuses: criteria.valuelessStatuses,
        marks: criteria.marks,
      });
      return yearsAreEntered(book.plan) ? `IF(ISNUMBER(${own}),${filled},0)` : filled;
    },
  ]),
];

const judgingRules = ({
  book,
  formulaYears,
  criteria,
}: Context): readonly (readonly [string, CellRule])[] => {
  const { placeOf } = formulaYears;
  /** The cells of a listing's rows in one column, its first row's own cell first; by key, wherever they are sorted. */
  const ofListing = (keys: readonly string[], heading: string, of: RowCells["of"]): readonly string[] =>
    keys.map((key, i) =>
      i === 0
        ? of(heading)
        : `INDEX(${column(book, "evaluation", heading)},MATCH("${key}",${column(book, "evaluation", KEY)},0))`,
    );
  /** Of breakdowns the slowest; SUMIF makes a missing pace 0. */
  const slowestPace = (keys: readonly string[]): string =>
    `MIN(${keys
      .map(
        (key) => `SUMIF(${column(book, "evaluation", KEY)},"${key}",${column(book, "evaluation", W.pace)})`,
      )
      .join(",")})`;
  return [
    [W.latestYear, (_, { filledYears }) => latestYearFormula(filledYears)],
    [
      W.latestValue,
      (_, { of, values }) => `IFERROR(${chooseYearFormula(placeOf(of(W.latestYear)), values)},"")`,
    ],
    [
      W.judgedWord,
      (_, { values, statuses }) =>
        judgedWordFormula({ judgedYear: criteria.judgedYear, placeOf, statuses, values }),
    ],
    [W.outOfJudgement, (_, { of }) => outOfJudgementFormula(of(W.judgedWord), criteria.outOfJudgementList)],
    [
      EVALUATION.statusUsed,
      (_, { of, statuses }) =>
        `IFERROR(IF(ISNUMBER(${of(EVALUATION.used)}),${chooseYearFormula(placeOf(of(W.latestYear)), statuses)},""),"")`,
    ],
    [
      W.lastYearValue,
      (_, { of, values, filledYears }) =>
        lastYearValueFormula({
          used: of(EVALUATION.used),
          latestYear: of(W.latestYear),
          judgedYear: criteria.judgedYear,
          placeOf,
          values,
          filledYears,
        }),
    ],
    [
      EVALUATION.changeCode,
      (_, { of }) =>
        changeFormula({
          used: of(EVALUATION.used),
          lastYearValue: of(W.lastYearValue),
          sign: of(W.sign),
          bounds: { min: of(W.min), max: of(W.max) },
        }),
    ],
    [EVALUATION.ratingCode, (_, { of }) => codeFormula(of(W.verdict))],
    [
      EVALUATION.indicatorCode,
      ({ listingKeys }, { of }) => {
        const [first, ...others] = ofListing(listingKeys, EVALUATION.ratingCode, of);
        return first === undefined ? `""` : rollUpFormula([first, ...others]);
      },
    ],
    [EVALUATION.listing, ({ listingNo }) => listingNo],
    [W.order, ({ order }) => order],
    [
      W.attentionScore,
      ({ listingKeys, listingNo }, { of }) =>
        listingNo > 1 || listingKeys.length === 0
          ? `""`
          : attentionScoreFormula({
              indicatorCode: of(EVALUATION.indicatorCode),
              aim: of(W.aim),
              pace: listingKeys.length === 1 ? of(W.pace) : slowestPace(listingKeys),
              order: of(W.order),
            }),
    ],
    [
      EVALUATION.attentionRank,
      (_, { of }) => attentionRankFormula(of(W.attentionScore), column(book, "evaluation", W.attentionScore)),
    ],
  ];
};

/** Rules of the hidden columns by heading. */
export const workingRules = (context: Context): ReadonlyMap<string, CellRule> =>
  new Map([
    ...definitionRules(context),
    ...yearRules(context),
    ...measureRules(context),
    ...verdictRules(context),
    ...judgingRules(context),
  ]);
