import React from "react";
import type { Cancelled, Failed, Refused } from "../commands/outcome";
import { outcomeMessages, refusalMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
import { excelTrouble } from "./failure";
import { FailureNotice } from "./failure-notice";
import { useLanguage, useSpeak } from "./language";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";
import type { ViewId } from "./views";

/** The ways a command can end without what was asked for. */
export type Setback = Refused | Failed | Cancelled;

/** Where the way on lies, for the refusals that name a next step in another view. */
const WAY_ON: Readonly<Partial<Record<Refused["reason"], Extract<ViewId, "home" | "insert" | "summary">>>> = {
  "unfinished-exists": "home",
  "marker-damaged": "home",
  "no-plan": "insert",
  "plan-incomplete": "insert",
  // The check and the rating have nothing to say of such a plan; its summary has.
  "nothing-to-check": "summary",
};

type SetbackNoticeProps = { readonly setback: Setback; readonly goTo: (view: ViewId) => void };

export const SetbackNotice = ({ setback, goTo }: SetbackNoticeProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  switch (setback.kind) {
    case "failed":
      return <FailureNotice failure={excelTrouble(setback.failure)} />;
    case "cancelled":
      return (
        <>
          <Notice kind="info">
            {say(outcomeMessages[setback.begun ? "cancelled" : "cancelled-clean"], {}, language)}
          </Notice>
          {setback.begun && <Button text={speak("to.home")} onClick={() => goTo("home")} />}
        </>
      );
    case "refused": {
      const wayOn = WAY_ON[setback.reason];
      return (
        <>
          <Notice kind={setback.reason === "nothing-to-check" ? "info" : "warning"}>
            {say(refusalMessages[setback.reason], setback.words, language)}
          </Notice>
          {wayOn !== undefined && (
            <div className={look.buttons}>
              <Button text={speak(`to.${wayOn}`)} onClick={() => goTo(wayOn)} />
            </div>
          )}
        </>
      );
    }
  }
};
