import { listedRows, type ListedRow } from "../../plan/listed-rows";
import type { Plan } from "../../plan/plan";

/** A row of 進捗評価 with what its formulas need to know of its neighbours. */
export type EvaluationRow = ListedRow & {
  /** Place in the plan, from 1. */
  readonly order: number;
  /** Keys of all rows of the same listing; empty on every row but the listing's first. */
  readonly listingKeys: readonly string[];
};

export const evaluationRows = (plan: Plan): readonly EvaluationRow[] => {
  const listed = listedRows(plan);
  const keys = new Map<string, string[]>();
  const listingOf = ({ indicator, listingNo }: ListedRow): string => `${indicator.id}#${listingNo}`;
  for (const row of listed) {
    const sameListing = keys.get(listingOf(row));
    if (sameListing) sameListing.push(row.key);
    else keys.set(listingOf(row), [row.key]);
  }
  return listed.map((row, i) => {
    const listingKeys = keys.get(listingOf(row)) ?? [];
    return { ...row, order: i + 1, listingKeys: listingKeys[0] === row.key ? listingKeys : [] };
  });
};
