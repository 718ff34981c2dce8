import React from "react";
import type { TaskpaneSentenceId } from "../i18n/taskpane";
import type { Plan } from "../plan/plan";
import { useSpeak } from "./language";
import { look } from "./ui/look";

/** What a plan can hold besides indicators, in the words of the pane. */
const HOLDINGS: readonly (readonly [sentence: TaskpaneSentenceId, isHeld: (plan: Plan) => boolean])[] = [
  ["insert.holds.goals", ({ goals }) => goals.length > 0],
  ["insert.holds.comparison", ({ termComparison }) => termComparison !== undefined],
  ["insert.holds.linkage", ({ linkage }) => linkage !== undefined],
  ["insert.holds.population", ({ populationVision }) => populationVision !== undefined],
  ["insert.holds.report", ({ report }) => report !== undefined],
];

/** What a plan without indicators is for, and what is not done with it. */
export const PlanPurpose = ({ plan }: { readonly plan: Plan }): JSX.Element => {
  const speak = useSpeak();
  const parts = HOLDINGS.filter(([, isHeld]) => isHeld(plan)).map(([sentence]) => speak(sentence));
  return (
    <p className={look.text}>
      {speak("insert.purpose", { parts: parts.join(speak("insert.and")) })}
      {speak("insert.purpose-no-indicators")}
    </p>
  );
};
