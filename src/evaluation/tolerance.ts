/**
 * Values typed in decimals meet binary arithmetic: (440 − 431.5) ÷ (438.3 − 431.5) falls just short of 1.25. Every
 * comparison therefore forgives a billionth of the larger side; nothing is rounded before banding.
 */
const SHARE = 1e-9;
const SHARE_FORMULA = "1E-9";

/** How far two numbers may differ and still count as equal. */
export const slack = (a: number, b: number): number => SHARE * Math.max(Math.abs(a), Math.abs(b));

/** The same as a worksheet formula over two cells holding numbers. */
export const slackFormula = (a: string, b: string): string => `${SHARE_FORMULA}*MAX(ABS(${a}),ABS(${b}))`;

/** True where a rate reaches a band (a positive limit). */
export const reaches = (rate: number, band: number): boolean => rate >= band * (1 - SHARE);

/** The same as a worksheet formula. */
export const reachesFormula = (rate: string, band: string): string => `${rate}>=${band}*(1-${SHARE_FORMULA})`;

/** A rate, or null where division or overflow left no number (the worksheet shows "" there). */
export const rateOrNull = (rate: number): number | null => (Number.isFinite(rate) ? rate : null);
