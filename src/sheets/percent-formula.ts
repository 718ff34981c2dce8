/** Formula text: whether a unit that staff enter is a percent sign. The unit is a cell or formula text. */
export const isPercentFormula = (unit: string): string => `OR(${unit}="%",${unit}="％")`;
