import type { Goal } from "../plan/plan";

/**
 * A goal as the sheets' 目標 columns name it: `基本目標1 稼ぐ産業と安定した雇用を創出する`, with the first of its
 * wordings. Sheets count and look up goals by this text, so it is unique within a plan by its label.
 */
export const goalTitle = (goal: Goal): string => `${goal.label} ${goal.titles[0].text}`;
