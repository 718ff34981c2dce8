import React, { useCallback, useEffect } from "react";
import type { ResumeOutcome } from "../commands/resume";
import type { UndoOutcome } from "../commands/undo";
import { outcomeMessages, refusalMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
import type { PaneCommands } from "./commands";
import { useLanguage, useSpeak } from "./language";
import { NamesTakenNotice } from "./names-taken";
import { useRun, type Job } from "./run";
import { RunStatus } from "./run-status";
import { SetbackNotice } from "./setback";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";
import { useProgressText } from "./use-progress-text";
import type { ViewProps } from "./view-props";

type UnfinishedNoticeProps = ViewProps & {
  /** Told whether there is one, whenever the workbook was searched. */
  readonly onFound: (isUnfinished: boolean) => void;
  /** 続きから or 取り消し has ended, well or not: the workbook may have changed. */
  readonly onSettled: () => void;
};

type Settlement = ResumeOutcome | UndoOutcome;

/** Looks for a command that was cut off and offers 続きから and 取り消し. Says nothing where there is none. */
export const UnfinishedNotice = ({ commands, isShown, goTo, onFound, onSettled }: UnfinishedNoticeProps) => {
  const speak = useSpeak();
  const language = useLanguage();
  const progressText = useProgressText();
  const [search, startSearch] = useRun<Awaited<ReturnType<PaneCommands["unfinishedCommand"]>>>();
  const [settling, startSettling] = useRun<Settlement>();

  const searchAgain = useCallback(
    () =>
      startSearch(async () => {
        const outcome = await commands.unfinishedCommand();
        onFound(outcome.kind === "unfinished" || outcome.kind === "damaged");
        return outcome;
      }),
    [commands, onFound, startSearch],
  );
  useEffect(() => {
    if (isShown) searchAgain();
  }, [isShown, searchAgain]);

  const settle = (job: Job<Settlement>): void =>
    startSettling(async (tools) => {
      try {
        return await job(tools);
      } finally {
        searchAgain();
        onSettled();
      }
    });
  const resume = (onNamesTaken: "ask" | "rename"): void =>
    settle(({ signal, onStep }) =>
      commands.resumeUnfinished({
        onNamesTaken,
        signal,
        onProgress: (progress) => onStep(progressText(progress)),
      }),
    );
  const undo = (discardEntries: boolean): void =>
    settle(({ signal, onStep }) =>
      commands.undoUnfinished({
        discardEntries,
        signal,
        onProgress: (progress) => onStep(progressText(progress)),
      }),
    );

  const settlement = (outcome: Settlement): React.ReactNode => {
    switch (outcome.kind) {
      case "resumed":
        return <Notice kind="success">{speak("home.resumed")}</Notice>;
      case "undone":
        return <Notice kind="success">{say(outcomeMessages.undone, {}, language)}</Notice>;
      case "entries-would-be-lost":
        return (
          <>
            <Notice kind="warning">
              {say(outcomeMessages["entries-would-be-lost"], { count: outcome.count }, language)}
            </Notice>
            <Button text={speak("home.undo-anyway")} onClick={() => undo(true)} />
          </>
        );
      case "names-taken":
        return <NamesTakenNotice outcome={outcome} onRename={() => resume("rename")} />;
      default:
        return <SetbackNotice setback={outcome} goTo={goTo} />;
    }
  };

  const found = search.state === "done" ? search.result : null;
  const isBusy = settling.state === "running";
  return (
    <>
      {(found?.kind === "unfinished" || found?.kind === "damaged") && (
        <>
          <Notice kind="warning">
            {found.kind === "unfinished"
              ? say(refusalMessages["unfinished-exists"], { plan: found.plan }, language)
              : say(refusalMessages["marker-damaged"], {}, language)}
          </Notice>
          <div className={look.buttons}>
            {found.kind === "unfinished" && (
              <Button primary text={speak("home.resume")} disabled={isBusy} onClick={() => resume("ask")} />
            )}
            <Button text={speak("home.undo")} disabled={isBusy} onClick={() => undo(false)} />
          </div>
        </>
      )}
      <RunStatus run={settling} label={speak("home.settling")} canCancel>
        {settlement}
      </RunStatus>
    </>
  );
};
