import React, { useEffect, useState } from "react";
import type { CheckOutcome } from "../../commands/check-entries";
import type { Refused } from "../../commands/outcome";
import type { ShowOutcome } from "../../commands/show-sheet";
import { useSpeak } from "../language";
import { PlanCard } from "../plan-card";
import { loadKnownPlans } from "../plan-choices";
import { useRun } from "../run";
import { RunStatus } from "../run-status";
import { SetbackNotice } from "../setback";
import { SkippedPlans } from "../skipped-plans";
import { Button } from "../ui/button";
import { look } from "../ui/look";
import { UnfinishedNotice } from "../unfinished-notice";
import { usePlans } from "../use-plans";
import type { ViewProps } from "../view-props";

/** A plan without indicators has nothing to count: that is no news here. */
const isTrouble = ({ reason }: Refused): boolean => reason !== "nothing-to-check";

/** ホーム: what is in this workbook and how far it has come, and what was left half-done. */
const HomeView = (props: ViewProps): JSX.Element => {
  const { commands, isShown, goTo } = props;
  const speak = useSpeak();
  const { run, plans, read } = usePlans({ commands, isShown });
  const [counting, count] = useRun<CheckOutcome>();
  const [showing, show] = useRun<ShowOutcome>();
  /** Half-made sheets are neither counted nor led to: first the command is continued or undone. */
  const [isUnfinished, setUnfinished] = useState(false);

  useEffect(() => {
    if (plans !== null && plans.length > 0 && !isUnfinished)
      count(async () => commands.checkEntries({ knownPlans: await loadKnownPlans() }));
  }, [commands, plans, isUnfinished, count]);

  const counted =
    counting.state === "done" && counting.result.kind === "checked" ? counting.result.plans : [];
  return (
    <div className={look.view}>
      <UnfinishedNotice {...props} onFound={setUnfinished} onSettled={read} />
      {plans === null ? (
        <RunStatus run={run} label={speak("home.reading")}>
          {(outcome) => outcome.kind === "failed" && <SetbackNotice setback={outcome} goTo={goTo} />}
        </RunStatus>
      ) : isUnfinished ? null : (
        <>
          {(run.state === "failed" || (run.state === "done" && run.result.kind === "failed")) && (
            <RunStatus run={run} label={speak("home.reading")}>
              {(outcome) => outcome.kind === "failed" && <SetbackNotice setback={outcome} goTo={goTo} />}
            </RunStatus>
          )}
          <h2 className={look.heading}>{speak("home.plans")}</h2>
          {plans.length === 0 && <p className={look.text}>{speak("home.no-plans")}</p>}
          <ul className={look.list}>
            {plans.map((plan) => (
              <PlanCard
                key={plan.id}
                plan={plan}
                checked={counted.find((own) => own.plan.id === plan.id) ?? null}
                isBusy={showing.state === "running"}
                goTo={goTo}
                onShowSheet={(sheet) => show(() => commands.showSheet(plan.id, sheet))}
              />
            ))}
          </ul>
          <RunStatus run={showing} label={speak("evaluation.opening")}>
            {(outcome) => outcome.kind !== "shown" && <SetbackNotice setback={outcome} goTo={goTo} />}
          </RunStatus>
          <RunStatus run={counting} label={speak("home.counting")}>
            {(outcome) => {
              if (outcome.kind === "checked")
                return <SkippedPlans skipped={outcome.skipped.filter(({ why }) => isTrouble(why))} />;
              return outcome.kind === "refused" && !isTrouble(outcome) ? null : (
                <SetbackNotice setback={outcome} goTo={goTo} />
              );
            }}
          </RunStatus>
        </>
      )}
      <div className={look.buttons}>
        {plans !== null && plans.length === 0 && !isUnfinished && (
          <Button primary text={speak("to.insert")} onClick={() => goTo("insert")} />
        )}
        {plans !== null && plans.length > 0 && !isUnfinished && (
          <Button text={speak("home.insert-another")} onClick={() => goTo("insert")} />
        )}
        <Button text={speak("reload")} disabled={run.state === "running"} onClick={read} />
      </div>
    </div>
  );
};

export default HomeView;
