import React from "react";
import type { InsertedPlan } from "../commands/plans-in-workbook";
import { useSpeak } from "./language";
import { RunStatus } from "./run-status";
import { SetbackNotice } from "./setback";
import { Button } from "./ui/button";
import { Choice } from "./ui/choice";
import { look } from "./ui/look";
import { usePlans } from "./use-plans";
import type { ViewProps } from "./view-props";

type PlanGateProps = ViewProps & { readonly children: (plan: InsertedPlan) => React.ReactNode };

/** Lets a view begin once there is a plan to work on, and asks which where there are several. */
export const PlanGate = ({
  commands,
  isShown,
  goTo,
  planId,
  onPlanChosen,
  children,
}: PlanGateProps): JSX.Element => {
  const speak = useSpeak();
  const { run, plans, read } = usePlans({ commands, isShown });
  const plan = plans?.find(({ id }) => id === planId) ?? plans?.[0] ?? null;

  if (plans === null) {
    return (
      <RunStatus run={run} label={speak("home.reading")}>
        {(outcome) =>
          outcome.kind === "failed" && (
            <>
              <SetbackNotice setback={outcome} goTo={goTo} />
              <Button text={speak("reload")} onClick={read} />
            </>
          )
        }
      </RunStatus>
    );
  }
  if (plan === null) {
    return <SetbackNotice setback={{ kind: "refused", reason: "no-plan", words: {} }} goTo={goTo} />;
  }
  return (
    <>
      {plans.length > 1 ? (
        <Choice
          label={speak("plan")}
          options={plans.map(({ id, title }) => ({ id, text: title }))}
          selected={plan.id}
          onSelect={onPlanChosen}
        />
      ) : (
        <h2 className={look.heading}>{plan.title}</h2>
      )}
      {/* What one plan's run brought must not stand under another's name. */}
      <React.Fragment key={plan.id}>{children(plan)}</React.Fragment>
    </>
  );
};
