import React from "react";
import type { InsertOutcome } from "../commands/insert-plan";
import type { NamedSheet } from "../commands/outcome";
import { outcomeMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
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
  readonly outcome: InsertOutcome;
  readonly goTo: GoTo;
  readonly onRename: () => void;
  readonly onShowSheet: (sheet: SheetId) => void;
};

/** What came of an insertion, and the way on. */
export const InsertResult = ({
  plan,
  outcome,
  goTo,
  onRename,
  onShowSheet,
}: InsertResultProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const waysOn = (sheets: readonly NamedSheet[]): JSX.Element | null =>
    sheets.some(({ id }) => id === "actuals") ? (
      <>
        <p className={look.text}>{speak("insert.next")}</p>
        <div className={look.buttons}>
          <Button primary text={speak("home.open-actuals")} onClick={() => onShowSheet("actuals")} />
          <Button text={speak("to.check")} onClick={() => goTo("check", plan.id)} />
        </div>
      </>
    ) : null;
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
          {waysOn(outcome.made)}
        </>
      );
    case "already-there":
      return (
        <>
          <Notice kind="info">{say(outcomeMessages["already-there"], { plan: plan.title }, language)}</Notice>
          {waysOn(outcome.sheets)}
        </>
      );
    case "names-taken":
      return <NamesTakenNotice outcome={outcome} onRename={onRename} />;
    default:
      return <SetbackNotice setback={outcome} goTo={goTo} />;
  }
};
