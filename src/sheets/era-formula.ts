const named = (year: string): string =>
  `IF(${year}>=2019,"令和"&IF(${year}=2019,"元",${year}-2018),"平成"&IF(${year}=1989,"元",${year}-1988))&"年度"`;

/**
 * Formula text (without `=`) that names the fiscal year in a cell or name: 2024 → `令和6年度`. By arithmetic, because
 * `TEXT(…,"ggge年")` shows different things in Excel on the web and LibreOffice. Where no year is entered it says so.
 */
export const eraYearFormula = (year: string): string => `IF(ISNUMBER(${year}),${named(year)},"年度未入力")`;

/** Formula text for the short label of the fiscal year in a cell: 2024 → `R6`, 2018 → `H30`. */
export const eraLabelFormula = (year: string): string =>
  `IF(${year}>=2019,"R"&(${year}-2018),"H"&(${year}-1988))`;

/** Formula text: `令和2年度（R2）`, "" where no year is entered. */
export const yearHeadingFormula = (year: string): string =>
  `IF(ISNUMBER(${year}),${named(year)}&"（"&${eraLabelFormula(year)}&"）","")`;
