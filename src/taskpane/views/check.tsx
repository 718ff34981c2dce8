import React from "react";
import type { CheckOutcome } from "../../commands/check-entries";
import { CheckedPlanResult } from "../checked-plan";
import { useSpeak } from "../language";
import { loadKnownPlans } from "../plan-choices";
import { useRun } from "../run";
import { RunStatus } from "../run-status";
import { SetbackNotice } from "../setback";
import { Button } from "../ui/button";
import { look } from "../ui/look";
import type { ViewProps } from "../view-props";

/** 入力チェック: reads the entries of the workbook's plans and lists what needs a look. */
const CheckView = ({ commands, goTo }: ViewProps): JSX.Element => {
  const speak = useSpeak();
  const [run, start] = useRun<CheckOutcome>();
  const check = (): void => start(async () => commands.checkEntries({ knownPlans: await loadKnownPlans() }));
  return (
    <div className={look.view}>
      <p className={look.text}>{speak("check.about")}</p>
      <Button
        primary
        text={speak(run.state === "done" ? "check.again" : "check.start")}
        disabled={run.state === "running"}
        onClick={check}
      />
      <RunStatus run={run} label={speak("check.running")}>
        {(outcome) =>
          outcome.kind === "checked" ? (
            outcome.plans.map((checked) => <CheckedPlanResult key={checked.plan.id} checked={checked} />)
          ) : (
            <SetbackNotice setback={outcome} goTo={goTo} />
          )
        }
      </RunStatus>
    </div>
  );
};

export default CheckView;
