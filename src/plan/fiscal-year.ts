/**
 * A Japanese fiscal year by the calendar year of its April: 令和4年度 (April 2022 to March 2023) is 2022.
 */
export type FiscalYear = number;

const REIWA_START = 2019;
const HEISEI_START = 1989;

/** Short era label as staff write it in column heads: 2022 → `R4`, 2018 → `H30`. 2019 is `R1`. */
export const eraLabel = (year: FiscalYear): string =>
  year >= REIWA_START ? `R${year - REIWA_START + 1}` : `H${year - HEISEI_START + 1}`;

/** Long era label for titles: 2022 → `令和4年度`, 2019 → `令和元年度`. */
export const eraYear = (year: FiscalYear): string => {
  const [era, n] = year >= REIWA_START ? ["令和", year - REIWA_START + 1] : ["平成", year - HEISEI_START + 1];
  return `${era}${n === 1 ? "元" : n}年度`;
};

/** Column head of a year: 2024 → `令和6年度（R6）`. */
export const yearHeading = (year: FiscalYear): string => `${eraYear(year)}（${eraLabel(year)}）`;

/** The fiscal year a calendar day belongs to (January to March belong to the year before). */
export const fiscalYearOf = (day: Date): FiscalYear =>
  day.getMonth() < 3 ? day.getFullYear() - 1 : day.getFullYear();
