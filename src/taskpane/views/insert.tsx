import React, { useState } from "react";
import type { InsertOutcome } from "../../commands/insert-plan";
import type { ShowOutcome } from "../../commands/show-sheet";
import { AS_SUGGESTED, chosenSettings, withChosenYears } from "../insert-form";
import type { Plan } from "../../plan/plan";
import { InsertPreview } from "../insert-preview";
import { InsertResult } from "../insert-result";
import { useSpeak } from "../language";
import { PLAN_CHOICES, type PlanChoice } from "../plan-choices";
import { openPlanFile, type PlanFileOutcome } from "../plan-file";
import { PlanFileResult } from "../plan-file-result";
import { useRun } from "../run";
import { RunStatus } from "../run-status";
import { SetbackNotice } from "../setback";
import { Button } from "../ui/button";
import { Choice } from "../ui/choice";
import { FileButton } from "../ui/file-button";
import { Fold } from "../ui/fold";
import { look } from "../ui/look";
import { useProgressText } from "../use-progress-text";
import type { ViewProps } from "../view-props";

/** Outcomes that leave nothing to choose. */
const ENDS: readonly InsertOutcome["kind"][] = ["inserted", "already-there", "names-taken"];

type InsertRun = {
  readonly plan: PlanChoice;
  /** With the years chosen for it. */
  readonly definition: Plan;
  readonly outcome: InsertOutcome;
};

/** A plan file's id may be one of ours: its place in the list tells it apart. */
const keyOf = (plan: PlanChoice): string => (PLAN_CHOICES.includes(plan) ? plan.id : `file:${plan.id}`);

/** 挿入: choose a plan, ours or from a file, see what will be made, have it made. */
const InsertView = ({ commands, goTo, onPlanChosen }: ViewProps): JSX.Element => {
  const speak = useSpeak();
  const progressText = useProgressText();
  const [opened, setOpened] = useState<PlanChoice | null>(null);
  const [chosen, setChosen] = useState<PlanChoice | null>(PLAN_CHOICES[0] ?? null);
  const [form, setForm] = useState(AS_SUGGESTED);
  const [run, start] = useRun<InsertRun>();
  const [opening, startOpening] = useRun<PlanFileOutcome>();
  const [showing, show] = useRun<ShowOutcome>();
  const plans = opened === null ? PLAN_CHOICES : [...PLAN_CHOICES, opened];
  const isBusy = run.state === "running" || opening.state === "running";
  /** Another plan may have been chosen since. */
  const isAboutChosen = run.state !== "done" || run.result.plan === chosen;
  /** Where nothing came of it, what was chosen is there to be tried again. */
  const hasResult =
    run.state === "done" && isAboutChosen && ENDS.some((kind) => kind === run.result.outcome.kind);

  const choose = (plan: PlanChoice | null): void => {
    setChosen(plan);
    // Another plan has other years.
    setForm(AS_SUGGESTED);
  };
  const open = (file: File): void =>
    startOpening(async () => {
      const outcome = await openPlanFile(file);
      if (outcome.kind === "opened") {
        setOpened(outcome.choice);
        choose(outcome.choice);
      }
      return outcome;
    });
  const insert = (plan: PlanChoice, onNamesTaken: "ask" | "rename"): void =>
    start(async ({ signal, onStep }) => {
      const definition = await plan.load();
      const outcome = await commands.insertPlan(definition, {
        ...chosenSettings(form),
        onNamesTaken,
        signal,
        onProgress: (progress) => onStep(progressText(progress)),
      });
      if (outcome.kind === "inserted") onPlanChosen(plan.id);
      return { plan, definition: withChosenYears(definition, form), outcome };
    });

  return (
    <div className={look.view}>
      <Choice
        label={speak("plan")}
        options={plans.map((plan) => ({
          id: keyOf(plan),
          text: plan === opened ? speak("insert.from-file", { plan: planText(plan) }) : planText(plan),
        }))}
        selected={chosen === null ? null : keyOf(chosen)}
        onSelect={(key) => choose(plans.find((plan) => keyOf(plan) === key) ?? null)}
      />
      <p className={look.quiet}>{speak("insert.about")}</p>
      <Button
        primary={!hasResult}
        text={speak("insert.start")}
        disabled={chosen === null || isBusy}
        onClick={() => chosen !== null && insert(chosen, "ask")}
      />
      <RunStatus run={run} label={speak("insert.running")} canCancel>
        {({ plan, definition, outcome }) =>
          isAboutChosen && (
            <InsertResult
              plan={plan}
              definition={definition}
              outcome={outcome}
              goTo={goTo}
              onRename={() => insert(plan, "rename")}
              onShowSheet={(sheet) => show(() => commands.showSheet(plan.id, sheet))}
            />
          )
        }
      </RunStatus>
      <RunStatus run={showing} label={speak("evaluation.opening")}>
        {(outcome) => outcome.kind !== "shown" && <SetbackNotice setback={outcome} goTo={goTo} />}
      </RunStatus>
      {chosen !== null && run.state !== "running" && !hasResult && (
        <InsertPreview key={keyOf(chosen)} choice={chosen} form={form} onChange={setForm} />
      )}
      <Fold title={speak("insert.own-plan")}>
        <p className={look.quiet}>{speak("insert.own-plan-about")}</p>
        <div className={look.buttons}>
          <FileButton text={speak("insert.open-file")} accept=".json" disabled={isBusy} onChoose={open} />
        </div>
        <RunStatus run={opening} label={speak("insert.opening-file")}>
          {(outcome) => <PlanFileResult outcome={outcome} />}
        </RunStatus>
      </Fold>
    </div>
  );
};

const planText = ({ municipality, title }: PlanChoice): string => `${municipality} ${title}`;

export default InsertView;
