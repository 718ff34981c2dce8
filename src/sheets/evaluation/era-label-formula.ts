/** Formula text for the short label of the fiscal year in a cell: 2024 → `R6`, 2018 → `H30`. */
export const eraLabelFormula = (year: string): string =>
  `IF(${year}>=2019,"R"&(${year}-2018),"H"&(${year}-1988))`;
