import React, { useCallback, useEffect } from "react";
import type { CheckedPlan, CheckOutcome } from "../commands/check-entries";
import type { ChooseOutcome, EvaluationChoice } from "../commands/choose-evaluation";
import { PROFILES } from "../evaluation/profiles";
import { planYears } from "../plan/plan";
import type { PaneCommands } from "./commands";
import { useLanguage, useSpeak } from "./language";
import { loadKnownPlans } from "./plan-choices";
import { RatingCounts } from "./rating-counts";
import { useRun } from "./run";
import { RunStatus } from "./run-status";
import { SetbackNotice } from "./setback";
import { Choice } from "./ui/choice";
import { look } from "./ui/look";
import type { GoTo } from "./view-props";
import { yearName } from "./year-name";

type EvaluationChoicesProps = {
  readonly commands: Pick<PaneCommands, "checkEntries" | "chooseEvaluation">;
  readonly planId: string;
  readonly isShown: boolean;
  readonly goTo: GoTo;
};

/** 判定年度 and 評価基準 as they stand on 進捗評価, to be chosen here too, and what comes of them. */
export const EvaluationChoices = ({
  commands,
  planId,
  isShown,
  goTo,
}: EvaluationChoicesProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const [run, start] = useRun<CheckOutcome>();
  const [choosing, startChoosing] = useRun<ChooseOutcome>();

  const read = useCallback(
    () => start(async () => commands.checkEntries({ planId, knownPlans: await loadKnownPlans() })),
    [commands, planId, start],
  );
  useEffect(() => {
    if (isShown) read();
  }, [isShown, read]);
  const choose = (choice: EvaluationChoice): void =>
    startChoosing(async () => {
      const outcome = await commands.chooseEvaluation(choice, { planId });
      read();
      return outcome;
    });

  const choices = ({ plan, judgedYear, ratings }: CheckedPlan): JSX.Element => (
    <React.Fragment key={plan.id}>
      {judgedYear === null ? (
        <p className={look.quiet}>{speak("evaluation.no-year")}</p>
      ) : (
        <Choice
          label={speak("evaluation.year")}
          options={planYears(plan).map((year) => ({ id: year, text: yearName(language)(year) }))}
          selected={judgedYear}
          onSelect={(year) => choose({ kind: "year", year })}
        />
      )}
      <Choice
        label={speak("evaluation.profile")}
        options={PROFILES.map(({ id, name }) => ({ id, text: name }))}
        selected={ratings[0]?.profile ?? null}
        onSelect={(profile) => choose({ kind: "profile", profile })}
      />
      <RatingCounts plan={plan} ratings={ratings} />
    </React.Fragment>
  );
  return (
    <>
      <RunStatus run={choosing} label={speak("check.acting")}>
        {(outcome) => outcome.kind !== "chosen" && <SetbackNotice setback={outcome} goTo={goTo} />}
      </RunStatus>
      <RunStatus run={run} label={speak("evaluation.reading")}>
        {(outcome) =>
          outcome.kind === "checked" ? (
            outcome.plans.map(choices)
          ) : (
            <SetbackNotice setback={outcome} goTo={goTo} />
          )
        }
      </RunStatus>
    </>
  );
};
