import { AIM_CODES } from "../../evaluation/aim-formula";
import { ratingCode } from "../../evaluation/ratings";
import { reasonNumberFormula, REASONS } from "../../evaluation/reasons";
import { shownRateFormula } from "../../evaluation/rounding";
import { targetMetFormula } from "../../evaluation/target-met";
import { usedValueFormula } from "../../evaluation/used-value";
import { column } from "../by-key";
import { EVALUATION, REGISTER } from "../columns";
import { eraLabelFormula } from "../era-formula";
import type { CellRule, Context } from "./formula-context";
import { WORKINGS as W } from "./headings";
import type { RowCells } from "./row-cells";

const takenRules = ({ book, years }: Context): readonly (readonly [string, CellRule])[] => {
  const register = (header: string, { of }: RowCells): string =>
    `INDEX(${column(book, "register", header)},${of(W.registerRow)})`;
  const number =
    (header: string, otherwise: (cells: RowCells) => string): CellRule =>
    (_, cells) => {
      const value = register(header, cells);
      return `IFERROR(IF(${value}="",${otherwise(cells)},${value}),"")`;
    };
  return [
    [EVALUATION.baseline, number(REGISTER.baseline, () => `""`)],
    [EVALUATION.baselineYear, (_, cells) => `IFERROR(${register(REGISTER.baselineYear, cells)}&"","")`],
    ...years.map((year): readonly [string, CellRule] => [
      year.value,
      (_, { of }) => {
        const value = `INDEX(${column(book, "actuals", year.value)},${of(W.actualsRow)})`;
        // What cannot be fetched, an error value or a lost row, waits for confirmation.
        return `IFERROR(IF(${value}="","",${value}),"？")`;
      },
    ]),
    // ↗ where the register has no number: only the direction is wanted.
    [EVALUATION.target, number(REGISTER.target, ({ of }) => of(W.condition))],
  ];
};

const measureRules = ({ criteria }: Context): readonly (readonly [string, CellRule])[] => {
  const shown =
    (heading: string): CellRule =>
    (_, { of }) =>
      shownRateFormula(of(heading), criteria.rounding);
  return [
    [
      EVALUATION.used,
      (_, { of }) =>
        usedValueFormula(of(W.latestYear), of(W.latestValue), { min: of(W.min), max: of(W.max) }),
    ],
    [
      EVALUATION.usedYear,
      (_, { of }) => {
        const status = of(EVALUATION.statusUsed);
        return (
          `IF(ISNUMBER(${of(EVALUATION.used)}),${eraLabelFormula(of(W.latestYear))}` +
          `&IF(OR(${status}="速報",${status}="見込"),"（"&${status}&"）",""),"")`
        );
      },
    ],
    [
      EVALUATION.met,
      (_, { of }) =>
        targetMetFormula({
          used: of(EVALUATION.used),
          aim: of(W.aim),
          sign: of(W.sign),
          target: of(EVALUATION.target),
        }),
    ],
    [EVALUATION.achievementRate, shown(W.achievementRate)],
    [EVALUATION.progressRate, shown(W.progressRate)],
    [EVALUATION.elapsedShare, shown(W.elapsedShare)],
  ];
};

const wordRules = ({ criteria }: Context): readonly (readonly [string, CellRule])[] => {
  const label = (code: string, aim: string): string =>
    `INDEX(${criteria.symbols},${code})&" "&INDEX(${criteria.words},${code})` +
    `&IF(AND(${code}=${ratingCode("improved")},${aim}<>${AIM_CODES.direction}),"（目標未達）","")`;
  const noValue = REASONS.indexOf("no-value") + 1;
  return [
    [EVALUATION.rating, (_, { of }) => label(of(EVALUATION.ratingCode), of(W.aim))],
    [
      EVALUATION.indicatorRating,
      ({ listingKeys }, { of }) =>
        listingKeys.length === 0
          ? `""`
          : listingKeys.length === 1
            ? of(EVALUATION.rating)
            : label(of(EVALUATION.indicatorCode), of(W.aim)),
    ],
    [
      EVALUATION.change,
      (_, { of }) => {
        const code = of(EVALUATION.changeCode);
        return `IF(${code}="","",CHOOSE(${code}+2,"悪化","横ばい","改善"))`;
      },
    ],
    [
      EVALUATION.reason,
      (_, { of }) => {
        const reason = reasonNumberFormula(of(W.verdict));
        const word = of(W.judgedWord);
        return (
          `IF(${reason}=0,"",INDEX(${criteria.reasons},${reason})` +
          `&IF(AND(${reason}=${noValue},${word}<>""),"（"&${word}&"）",""))`
        );
      },
    ],
  ];
};

/** Rules of the columns people see, but for names and what staff write themselves. */
export const shownRules = (context: Context): ReadonlyMap<string, CellRule> =>
  new Map([...takenRules(context), ...measureRules(context), ...wordRules(context)]);
