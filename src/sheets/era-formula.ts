/**
 * Formula text (without `=`) that names the fiscal year in a cell or name: 2024 → `令和6年度`. By arithmetic, because
 * `TEXT(…,"ggge年")` shows different things in Excel on the web and LibreOffice.
 */
export const eraYearFormula = (year: string): string =>
  `IF(${year}>=2019,"令和"&IF(${year}=2019,"元",${year}-2018),"平成"&IF(${year}=1989,"元",${year}-1988))&"年度"`;
