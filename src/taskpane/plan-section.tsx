import React, { useState } from "react";
import type { CheckedPlan } from "../commands/check-entries";
import { severityCounts } from "./entry-progress";
import { useSpeak } from "./language";
import { Fold } from "./ui/fold";
import { look } from "./ui/look";

type PlanSectionProps = {
  readonly checked: CheckedPlan;
  readonly isOnly: boolean;
  readonly isFirst: boolean;
  readonly children: React.ReactNode;
};

/** One plan's part of a check; where a workbook has several, all but the one in hand are folded. */
export const PlanSection = ({ checked, isOnly, isFirst, children }: PlanSectionProps): JSX.Element => {
  const speak = useSpeak();
  const [isOpen, setOpen] = useState(isFirst);
  if (isOnly) return <div className={look.section}>{children}</div>;
  const { plan, findings } = checked;
  const title = `${plan.municipality.name} ${plan.shortTitle}`;
  const note =
    findings.length === 0 ? speak("home.no-findings") : speak("home.findings", severityCounts(checked));
  return (
    <Fold title={title} note={note} open={{ is: isOpen, onToggle: () => setOpen(!isOpen) }}>
      {children}
    </Fold>
  );
};
