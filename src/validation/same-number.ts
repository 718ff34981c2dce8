/** Whether two numbers are the same but for the noise of binary calculation. */
export const isSameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
