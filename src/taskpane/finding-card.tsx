import React, { useState } from "react";
import { shownOffer } from "../commands/shown-offer";
import { findingSentence } from "../i18n/findings";
import type { Indicator } from "../plan/plan";
import type { Finding } from "../validation/finding";
import { useLanguage, useSpeak } from "./language";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { TextInput } from "./ui/text-input";
import { yearName } from "./year-name";

/** What a person can do about a finding. */
export type FindingActions = {
  readonly isBusy: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onApply: (findings: readonly Finding[]) => void;
  readonly onDismiss: (finding: Finding, reason: string) => void;
};

type FindingCardProps = {
  readonly finding: Finding;
  readonly indicators: readonly Indicator[];
  readonly actions: FindingActions;
};

/** One finding: its place, what is wrong, what could be written instead, and what to do about it. */
export const FindingCard = ({ finding, indicators, actions }: FindingCardProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const [reason, setReason] = useState<string | null>(null);
  const offer = shownOffer(finding, indicators);
  const { isBusy } = actions;
  return (
    <li className={look.card}>
      <span className={look.badge}>{speak(`check.${finding.severity}`)}</span>
      {findingSentence(finding, language, yearName(language))}
      {offer !== null && (
        <div className={look.quiet}>
          {speak("check.offer", { before: finding.before ?? "", after: offer })}
        </div>
      )}
      <div className={look.buttons}>
        {finding.place !== null && (
          <Button text={speak("check.select")} disabled={isBusy} onClick={() => actions.onSelect(finding)} />
        )}
        {offer !== null && finding.rowKey !== null && finding.year !== null && (
          <Button text={speak("check.apply")} disabled={isBusy} onClick={() => actions.onApply([finding])} />
        )}
        {reason === null && (
          <Button text={speak("check.dismiss")} disabled={isBusy} onClick={() => setReason("")} />
        )}
      </div>
      {reason !== null && (
        <>
          <TextInput label={speak("check.reason")} value={reason} onChange={setReason} />
          <div className={look.buttons}>
            <Button
              text={speak("check.dismiss-now")}
              disabled={isBusy || reason.trim() === ""}
              onClick={() => actions.onDismiss(finding, reason)}
            />
            <Button text={speak("cancel")} onClick={() => setReason(null)} />
          </div>
        </>
      )}
    </li>
  );
};
