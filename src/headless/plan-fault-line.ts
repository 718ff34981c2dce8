import { planFaultMessages } from "../i18n/plan-faults";
import { say } from "../i18n/sentence";
import type { PlanFault } from "../plan/plan-fault";

/** `indicators[3].decimals: 値が大きすぎます（…）。` */
export const planFaultLine = ({ id, place, words }: PlanFault): string =>
  `${place}: ${say(planFaultMessages[id], words)}`;
