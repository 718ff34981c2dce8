import { absoluteCell, absoluteRange } from "../../blueprint/address";
import { formula, text, type BlueprintCell } from "../../blueprint/cell";
import type { Block } from "../../blueprint/sheet";
import { OUT_OF_JUDGEMENT_LIST } from "../../evaluation/judged-word";
import { REASONS } from "../../evaluation/reasons";
import { STARTING_POINT_WORDS } from "../../evaluation/settings";
import { VALUELESS_STATUSES, wordList, wordListFormula } from "../../evaluation/year-value";
import { MISSING_MARKS } from "../../values/missing-marks";
import type { BookNames } from "../book";
import { REASON_TEXTS } from "./reason-texts";

/** Lists the formulas look into, below one another in a hidden column. */
const LENGTHS = {
  reasons: REASONS.length,
  startingPoints: Object.keys(STARTING_POINT_WORDS).length,
  valuelessStatuses: 1,
  outOfJudgementList: 1,
  marks: 1,
} as const;

export type CriteriaList = keyof typeof LENGTHS;

const listCells = (book: BookNames): readonly BlueprintCell[] => [
  ...REASONS.map((reason) => text(REASON_TEXTS[reason])),
  ...Object.values(STARTING_POINT_WORDS).map((word) => text(word)),
  text(wordList(VALUELESS_STATUSES)),
  text(OUT_OF_JUDGEMENT_LIST),
  formula(`=${wordListFormula(book.name("missing-marks"), MISSING_MARKS.length)}`),
];

/** Absolute references of the lists, which begin at this cell. */
export const criteriaLists = (row: number, column: number): Readonly<Record<CriteriaList, string>> => {
  const startingPoints = row + LENGTHS.reasons;
  const statuses = startingPoints + LENGTHS.startingPoints;
  const range = (first: number, list: CriteriaList): string => {
    const cells = { row: first, column, rows: LENGTHS[list], columns: 1 };
    return LENGTHS[list] === 1 ? absoluteCell(first, column) : absoluteRange(cells);
  };
  return {
    reasons: range(row, "reasons"),
    startingPoints: range(startingPoints, "startingPoints"),
    valuelessStatuses: range(statuses, "valuelessStatuses"),
    outOfJudgementList: range(statuses + 1, "outOfJudgementList"),
    marks: range(statuses + 2, "marks"),
  };
};

export const criteriaListBlock = (book: BookNames, row: number, column: number): Block => ({
  row,
  column,
  cells: listCells(book).map((cell) => [cell]),
});
