import React from "react";
import type { ShowOutcome } from "../../commands/show-sheet";
import { EvaluationChoices } from "../evaluation-choices";
import { useSpeak } from "../language";
import { PlanGate } from "../plan-gate";
import { useRun } from "../run";
import { RunStatus } from "../run-status";
import { SetbackNotice } from "../setback";
import { Button } from "../ui/button";
import { look } from "../ui/look";
import { Notice } from "../ui/notice";
import type { ViewProps } from "../view-props";

/** 評価: year and criteria, what comes of them, and the way to the sheet, whose formulas do the rating. */
const EvaluationView = (props: ViewProps): JSX.Element => {
  const { commands, goTo } = props;
  const speak = useSpeak();
  const [run, start] = useRun<ShowOutcome>();
  return (
    <div className={look.view}>
      <PlanGate {...props}>
        {(plan) =>
          plan.hasIndicators ? (
            <>
              <EvaluationChoices {...props} planId={plan.id} />
              <Button
                primary
                text={speak("evaluation.open")}
                disabled={run.state === "running"}
                onClick={() => start(() => commands.showSheet(plan.id, "evaluation"))}
              />
              <RunStatus run={run} label={speak("evaluation.opening")}>
                {(outcome) => outcome.kind !== "shown" && <SetbackNotice setback={outcome} goTo={goTo} />}
              </RunStatus>
              <p className={look.quiet}>{speak("evaluation.about")}</p>
              <p className={look.quiet}>{speak("evaluation.own")}</p>
            </>
          ) : (
            <>
              <Notice kind="info">{speak("evaluation.nothing")}</Notice>
              <div className={look.buttons}>
                <Button text={speak("to.summary")} onClick={() => goTo("summary", plan.id)} />
              </div>
            </>
          )
        }
      </PlanGate>
    </div>
  );
};

export default EvaluationView;
