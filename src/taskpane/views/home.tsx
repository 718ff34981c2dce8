import React from "react";
import { useSpeak } from "../language";
import { RunStatus } from "../run-status";
import { SetbackNotice } from "../setback";
import { Button } from "../ui/button";
import { look } from "../ui/look";
import { UnfinishedNotice } from "../unfinished-notice";
import { usePlans } from "../use-plans";
import type { ViewProps } from "../view-props";

/** ホーム: what is in this workbook, and what was left half-done. */
const HomeView = ({ commands, isShown, goTo }: ViewProps): JSX.Element => {
  const speak = useSpeak();
  const { run, plans, read } = usePlans({ commands, isShown });

  return (
    <div className={look.view}>
      <UnfinishedNotice commands={commands} isShown={isShown} goTo={goTo} onSettled={read} />
      {plans === null ? (
        <RunStatus run={run} label={speak("home.reading")}>
          {(outcome) => outcome.kind === "failed" && <SetbackNotice setback={outcome} goTo={goTo} />}
        </RunStatus>
      ) : (
        <>
          <h2 className={look.heading}>{speak("home.plans")}</h2>
          {plans.length === 0 && <p className={look.text}>{speak("home.no-plans")}</p>}
          <ul className={look.list}>
            {plans.map(({ id, title, sheets }) => (
              <li key={id} className={look.card}>
                <h3 className={look.subheading}>{title}</h3>
                <p className={look.quiet}>{sheets.map(({ name }) => name).join("・")}</p>
              </li>
            ))}
          </ul>
          <div className={look.buttons}>
            {plans.length === 0 ? (
              <Button primary text={speak("to.insert")} onClick={() => goTo("insert")} />
            ) : (
              <>
                <Button primary text={speak("to.check")} onClick={() => goTo("check")} />
                <Button text={speak("to.summary")} onClick={() => goTo("summary")} />
              </>
            )}
          </div>
        </>
      )}
      <div className={look.buttons}>
        <Button text={speak("reload")} disabled={run.state === "running"} onClick={read} />
      </div>
    </div>
  );
};

export default HomeView;
