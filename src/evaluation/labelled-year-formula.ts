import { YEAR_SPELLINGS } from "../values/labelled-year";

/** Formula text for the fiscal year out of a label まちKPI wrote (`R6`, `H30`); an error for a text without number. */
export const labelledYearFormula = (label: string): string =>
  `MID(${label},2,2)+IF(LEFT(${label})="R",2018,1988)`;

/** The same out of what staff wrote, as `labelledYear` reads it; an error for anything else. */
export const writtenYearFormula = (label: string): string => {
  const short = YEAR_SPELLINGS.reduce(
    (text, [from, to]) => `SUBSTITUTE(${text},"${from}","${to}")`,
    `TRIM(${label})`,
  );
  return `IFERROR(${short}+0,MID(${short},2,2)+IF(LEFT(${short})="R",2018,IF(LEFT(${short})="H",1988,NA())))`;
};
