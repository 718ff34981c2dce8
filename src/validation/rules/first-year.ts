import { FIRST_YEARS, firstYearOf } from "../../plan/entered-period";
import type { FiscalYear } from "../../plan/fiscal-year";
import { readYear } from "../../values/era-year";
import type { EnteredFirstYear } from "../check-input";
import type { FindingMessage } from "../finding";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** The fiscal year a text means: 令和2, R2年度, 2020年度. */
const yearMeant = (value: EnteredFirstYear["value"]): FiscalYear | null => {
  const written = readYear(String(value));
  return written?.kind === "fiscal-year" ? firstYearOf(written.year) : null;
};

const isBlank = (value: EnteredFirstYear["value"]): boolean => String(value).trim() === "";

const messageOf = ({ value, filled }: EnteredFirstYear, meant: FiscalYear | null): FindingMessage => {
  if (isBlank(value))
    return filled > 0
      ? { id: "first-year-blank-filled", words: { count: filled } }
      : { id: "first-year-blank", words: {} };
  const words = { value: String(value), min: FIRST_YEARS.min, max: FIRST_YEARS.max };
  return meant === null
    ? { id: "first-year-unreadable", words }
    : { id: "first-year-written", words: { ...words, year: meant } };
};

/**
 * A plan whose document states no period, and whose first year staff have not entered, or not as a number: warning, with
 * the number where the text names a year. Until then nothing of the plan is read or judged.
 */
export const firstYearRule: Rule = {
  id: "first-year",
  check: ({ input: { firstYear } }) => {
    if (firstYear === null || firstYearOf(firstYear.value) !== null) return [];
    const { value, place } = firstYear;
    const meant = yearMeant(value);
    return [
      rowFinding(
        "first-year",
        "warning",
        {
          listed: null,
          key: null,
          place,
          before: isBlank(value) ? null : typeof value === "boolean" ? String(value) : value,
          after: meant,
        },
        messageOf(firstYear, meant),
      ),
    ];
  },
};
