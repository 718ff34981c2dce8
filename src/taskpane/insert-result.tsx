import React from "react";
import type { InsertOutcome } from "../commands/insert-plan";
import { outcomeMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
import { yearsAreEntered } from "../plan/entered-period";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";
import { useLanguage, useSpeak } from "./language";
import { NamesTakenNotice } from "./names-taken";
import type { PlanChoice } from "./plan-choices";
import { SetbackNotice } from "./setback";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";
import type { GoTo } from "./view-props";

type InsertResultProps = {
  readonly plan: PlanChoice;
  /** The plan itself, with the years chosen for it. */
  readonly definition: Plan;
  readonly outcome: InsertOutcome;
  readonly goTo: GoTo;
  readonly onRename: () => void;
  readonly onShowSheet: (sheet: SheetId) => void;
};

/** What came of an insertion, and the way on. */
export const InsertResult = ({
  plan,
  definition,
  outcome,
  goTo,
  onRename,
  onShowSheet,
}: InsertResultProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const lacksYears = yearsAreEntered(definition) && definition.period === null;
  const waysOn =
    definition.indicators.length > 0 ? (
      <>
        <p className={look.text}>{speak(lacksYears ? "insert.next-years" : "insert.next")}</p>
        <div className={look.buttons}>
          <Button primary text={speak("home.open-actuals")} onClick={() => onShowSheet("actuals")} />
          <Button text={speak("to.check")} onClick={() => goTo("check", plan.id)} />
        </div>
      </>
    ) : (
      <>
        <p className={look.text}>{speak("insert.next-no-indicators")}</p>
        <div className={look.buttons}>
          <Button primary text={speak("to.summary")} onClick={() => goTo("summary", plan.id)} />
        </div>
      </>
    );
  switch (outcome.kind) {
    case "inserted":
      return (
        <>
          <Notice kind="success">
            {say(outcomeMessages.inserted, { plan: plan.title, count: outcome.made.length }, language)}
            <ul className={look.plainList}>
              {outcome.made.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </Notice>
          {waysOn}
        </>
      );
    case "already-there":
      return (
        <>
          <Notice kind="info">{say(outcomeMessages["already-there"], { plan: plan.title }, language)}</Notice>
          {waysOn}
        </>
      );
    case "names-taken":
      return <NamesTakenNotice outcome={outcome} onRename={onRename} />;
    default:
      return <SetbackNotice setback={outcome} goTo={goTo} />;
  }
};
