import { planFaultMessages } from "../i18n/plan-faults";
import type { PlanFault } from "../plan/plan-fault";

/** `indicators[3].decimals: 値が大きすぎます（…）。` */
export const planFaultLine = ({ id, place, words }: PlanFault): string =>
  `${place}: ${planFaultMessages[id].ja.replace(/\{(\w+)\}/g, (gap, word: string) => words[word] ?? gap)}`;
