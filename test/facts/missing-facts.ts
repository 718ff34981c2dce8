import { factText, standsIn } from "./fact";
import type { Entry } from "./plan-facts";
import type { SheetRow } from "./workbook-rows";

/** What no single row shows of an entry: as little as any row lacks. */
const lacking = ({ facts }: Entry, rows: readonly SheetRow[]): readonly string[] => {
  if (rows.some((row) => facts.every((fact) => standsIn(row, fact)))) return [];
  let fewest: readonly string[] = facts.map(factText);
  for (const row of rows) {
    const lacks = facts.filter((fact) => !standsIn(row, fact)).map(factText);
    if (lacks.length < fewest.length) fewest = lacks;
  }
  return fewest;
};

/** Every entry no row shows whole, with its place in the plan file and what its best row lacks. */
export const missingFacts = (entries: readonly Entry[], rows: readonly SheetRow[]): readonly string[] =>
  entries.flatMap((entry) => {
    const lacks = lacking(entry, rows);
    return lacks.length === 0 ? [] : [`${entry.place}: ${lacks.join(" | ")}`];
  });
