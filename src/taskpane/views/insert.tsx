import React, { useState } from "react";
import type { InsertOutcome } from "../../commands/insert-plan";
import { outcomeMessages } from "../../i18n/commands";
import { say } from "../../i18n/sentence";
import { useLanguage, useSpeak } from "../language";
import { NamesTakenNotice } from "../names-taken";
import { PLAN_CHOICES, type PlanChoice } from "../plan-choices";
import { useRun } from "../run";
import { RunStatus } from "../run-status";
import { SetbackNotice } from "../setback";
import { Button } from "../ui/button";
import { Choice } from "../ui/choice";
import { look } from "../ui/look";
import { Notice } from "../ui/notice";
import { useProgressText } from "../use-progress-text";
import type { ViewProps } from "../view-props";

const OFFERED = PLAN_CHOICES.filter(({ offered }) => offered);

/** 挿入: choose a plan, have its sheets made. */
const InsertView = ({ commands, goTo }: ViewProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const progressText = useProgressText();
  const [chosen, setChosen] = useState<PlanChoice | null>(OFFERED[0] ?? null);
  const [run, start] = useRun<{ readonly plan: PlanChoice; readonly outcome: InsertOutcome }>();

  const insert = (plan: PlanChoice, onNamesTaken: "ask" | "rename"): void =>
    start(async ({ signal, onStep }) => ({
      plan,
      outcome: await commands.insertPlan(await plan.load(), {
        onNamesTaken,
        signal,
        onProgress: (progress) => onStep(progressText(progress)),
      }),
    }));

  return (
    <div className={look.view}>
      <Choice
        label={speak("plan")}
        options={OFFERED.map(({ id, municipality, title }) => ({
          id,
          text: `${municipality} ${title}`,
        }))}
        selected={chosen?.id ?? null}
        onSelect={(id) => setChosen(OFFERED.find((plan) => plan.id === id) ?? null)}
      />
      <p className={look.text}>{speak("insert.about")}</p>
      <Button
        primary
        text={speak("insert.start")}
        disabled={chosen === null || run.state === "running"}
        onClick={() => chosen !== null && insert(chosen, "ask")}
      />
      <RunStatus run={run} label={speak("insert.running")} canCancel>
        {({ plan, outcome }) => {
          switch (outcome.kind) {
            case "inserted":
              return (
                <>
                  <Notice kind="success">
                    {say(
                      outcomeMessages.inserted,
                      { plan: plan.title, count: outcome.made.length },
                      language,
                    )}
                    <ul className={look.plainList}>
                      {outcome.made.map(({ id, name }) => (
                        <li key={id}>{name}</li>
                      ))}
                    </ul>
                  </Notice>
                  <p className={look.text}>{speak("insert.next")}</p>
                  <Button text={speak("to.check")} onClick={() => goTo("check")} />
                </>
              );
            case "already-there":
              return (
                <Notice kind="info">
                  {say(outcomeMessages["already-there"], { plan: plan.title }, language)}
                </Notice>
              );
            case "names-taken":
              return <NamesTakenNotice outcome={outcome} onRename={() => insert(plan, "rename")} />;
            default:
              return <SetbackNotice setback={outcome} goTo={goTo} />;
          }
        }}
      </RunStatus>
    </div>
  );
};

export default InsertView;
