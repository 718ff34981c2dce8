/**
 * Every sheet we make carries a hidden name of its own, `machi_kpi`, with the constant `="kitamoto-2/actuals"`.
 * So it is recognised under any name, and a sheet without it is never touched.
 */
export const STAMP_NAME = "machi_kpi";

/** A blank stand-in that keeps a workbook from having no visible sheet for a moment. */
export const PLACEHOLDER = "placeholder";

export const stampFormula = (stamp: string): string => `="${stamp}"`;

/** `="kitamoto-2/actuals"` → `kitamoto-2/actuals`; null for anything else. */
export const readStamp = (formula: string): string | null =>
  /^="([^"]+\/[^"]+)"$/.exec(formula.trim())?.[1] ?? null;

/** Parts of a stamp: plan id and standard sheet id. */
export const stampParts = (stamp: string): { readonly planId: string; readonly sheetId: string } => {
  const slash = stamp.lastIndexOf("/");
  return { planId: stamp.slice(0, slash), sheetId: stamp.slice(slash + 1) };
};
