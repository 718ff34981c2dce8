import { absoluteCell, absoluteRange } from "../../blueprint/address";
import { formula, text, type BlueprintCell } from "../../blueprint/cell";
import type { Block } from "../../blueprint/sheet";
import { OUT_OF_JUDGEMENT_LIST } from "../../evaluation/judged-word";
import { PROFILES } from "../../evaluation/profiles";
import { REASONS } from "../../evaluation/reasons";
import { ROUNDING_WORDS } from "../../evaluation/rounding";
import { STARTING_POINT_WORDS } from "../../evaluation/settings";
import { VALUELESS_STATUSES, wordList, wordListFormula } from "../../evaluation/year-value";
import { MISSING_MARKS } from "../../values/missing-marks";
import type { BookNames } from "../book";
import { REASON_TEXTS } from "./reason-texts";

const LISTS = [
  "reasons",
  "startingPoints",
  "roundings",
  "profileNames",
  "profileNo",
  "valuelessStatuses",
  "outOfJudgementList",
  "marks",
] as const;

/** Lists the formulas look into, below one another in a hidden column; `profileNo` is the chosen profile's number. */
export type CriteriaList = (typeof LISTS)[number];

const LENGTHS: Readonly<Record<CriteriaList, number>> = {
  reasons: REASONS.length,
  startingPoints: Object.keys(STARTING_POINT_WORDS).length,
  roundings: Object.keys(ROUNDING_WORDS).length,
  profileNames: PROFILES.length,
  profileNo: 1,
  valuelessStatuses: 1,
  outOfJudgementList: 1,
  marks: 1,
};

type ListCells = { readonly chosenProfile: string; readonly profileNames: string };

const listCells = (
  book: BookNames,
  { chosenProfile, profileNames }: ListCells,
): Readonly<Record<CriteriaList, readonly BlueprintCell[]>> => ({
  reasons: REASONS.map((reason) => text(REASON_TEXTS[reason])),
  startingPoints: Object.values(STARTING_POINT_WORDS).map((word) => text(word)),
  roundings: Object.values(ROUNDING_WORDS).map((word) => text(word)),
  profileNames: PROFILES.map(({ name }) => text(name)),
  // A name nobody knows counts as the default, whose name is then printed.
  profileNo: [formula(`=IFERROR(MATCH(${chosenProfile},${profileNames},0),1)`)],
  valuelessStatuses: [text(wordList(VALUELESS_STATUSES))],
  outOfJudgementList: [text(OUT_OF_JUDGEMENT_LIST)],
  marks: [formula(`=${wordListFormula(book.name("missing-marks"), MISSING_MARKS.length)}`)],
});

/** Absolute references of the lists, which begin at this cell. */
export const criteriaLists = (row: number, column: number): Readonly<Record<CriteriaList, string>> => {
  const range = (list: CriteriaList): string => {
    const first = LISTS.slice(0, LISTS.indexOf(list)).reduce((sum, before) => sum + LENGTHS[before], row);
    return LENGTHS[list] === 1
      ? absoluteCell(first, column)
      : absoluteRange({ row: first, column, rows: LENGTHS[list], columns: 1 });
  };
  return {
    reasons: range("reasons"),
    startingPoints: range("startingPoints"),
    roundings: range("roundings"),
    profileNames: range("profileNames"),
    profileNo: range("profileNo"),
    valuelessStatuses: range("valuelessStatuses"),
    outOfJudgementList: range("outOfJudgementList"),
    marks: range("marks"),
  };
};

export const criteriaListBlock = (
  book: BookNames,
  cells: ListCells,
  at: { readonly row: number; readonly column: number },
): Block => {
  const lists = listCells(book, cells);
  return { ...at, cells: LISTS.flatMap((list) => lists[list].map((cell) => [cell])) };
};
