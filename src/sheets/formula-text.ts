/**
 * A text as it stands in a formula, quoted: `出生数` → `"出生数"`. Quotation marks in it are doubled, so that no text
 * of a plan or person can end the quotation and become part of the formula.
 */
export const formulaText = (text: string): string => `"${text.replace(/"/g, '""')}"`;
