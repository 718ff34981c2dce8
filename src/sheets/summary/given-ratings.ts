import { PROFILES } from "../../evaluation/profiles";
import type { ProfileId } from "../../evaluation/profiles/profile";
import type { Rating } from "../../evaluation/rating";
import type { BookNames } from "../book";

type Given = {
  readonly midTerm: readonly Rating[];
  /** In the plan's last year, where the profile judges differently then. */
  readonly lastYear?: readonly Rating[];
};

/** The ratings each profile gives to indicators with a target: none of them is left out of a sentence for being 0. */
const GIVEN: Readonly<Record<ProfileId, Given>> = {
  "plan-pace": {
    midTerm: ["achieved", "on-track", "slightly-behind", "behind", "worse"],
    lastYear: ["achieved", "improved", "unchanged", "worse"],
  },
  "against-expected": { midTerm: ["achieved", "on-track", "slightly-behind", "behind"] },
  "guide-value": { midTerm: ["achieved", "on-track", "behind"] },
  "baseline-change": { midTerm: ["achieved", "on-track", "slightly-behind", "behind", "worse"] },
  "elapsed-share": { midTerm: ["achieved", "on-track", "slightly-behind", "behind", "worse"] },
  "met-or-not": { midTerm: ["achieved", "behind"] },
};

const namesOf = (isGiven: (given: Given) => boolean): string =>
  `|${PROFILES.filter(({ id }) => isGiven(GIVEN[id]))
    .map(({ name }) => name)
    .join("|")}|`;

/** True where the judged year is the plan's last one or later; formula text without `=`. */
export const lastYearFormula = ({ name }: BookNames): string =>
  `AND(${name("end-year")}<>"",${name("judged-year")}>=${name("end-year")})`;

/** 1 where the profile in force gives the rating in the judged year, else 0; formula text without `=`. */
export const givenRatingFormula = (book: BookNames, rating: Rating): string => {
  const midTerm = namesOf((given) => given.midTerm.includes(rating));
  const lastYear = namesOf((given) => (given.lastYear ?? given.midTerm).includes(rating));
  const names =
    midTerm === lastYear ? `"${midTerm}"` : `IF(${lastYearFormula(book)},"${lastYear}","${midTerm}")`;
  return `IF(ISNUMBER(FIND("|"&${book.name("profile")}&"|",${names})),1,0)`;
};
