import React, { useState } from "react";
import { cellKeyOf } from "../commands/cell-key";
import { shownOffer } from "../commands/shown-offer";
import { findingSubject, findingText } from "../i18n/findings";
import type { Indicator } from "../plan/plan";
import type { Finding, RuleId } from "../validation/finding";
import { DecisionForm } from "./decision-form";
import { useLanguage, useSpeak } from "./language";
import { Button } from "./ui/button";
import { look, mergeLooks } from "./ui/look";
import { TextButton } from "./ui/text-button";
import { yearName } from "./year-name";

/** What a person can do about a finding. */
export type FindingActions = {
  readonly isBusy: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onApply: (findings: readonly Finding[]) => void;
  readonly onDismiss: (finding: Finding, reason: string) => void;
  /** `by`: the department that decided. */
  readonly onSwitchOff: (rule: RuleId, reason: string, by: string) => void;
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
  const [deciding, setDeciding] = useState<"dismiss" | "switch-off" | null>(null);
  const offer = shownOffer(finding, indicators);
  const { isBusy } = actions;
  const place = finding.place === null ? "" : `${finding.place.sheet} ${finding.place.cell}`;
  const subject = findingSubject(finding, language, yearName(language));
  return (
    <li className={mergeLooks(look.card, look[finding.severity])}>
      <div>
        <span className={look.badge}>{speak(`check.${finding.severity}`)}</span>
        {place !== "" && (
          <TextButton
            text={place}
            label={speak("check.select", { place })}
            disabled={isBusy}
            onClick={() => actions.onSelect(finding)}
          />
        )}
      </div>
      {subject !== "" && <div className={look.subheading}>{subject}</div>}
      <div>{findingText(finding, language)}</div>
      {offer !== null && (
        <div className={look.offer}>
          <span>{speak("check.offer", { before: finding.before ?? "", after: offer })}</span>
          {cellKeyOf(finding) !== null && (
            <Button
              text={speak("check.apply")}
              disabled={isBusy}
              onClick={() => actions.onApply([finding])}
            />
          )}
        </div>
      )}
      {deciding === null && finding.rule !== "rule-off" && (
        <div className={look.links}>
          <TextButton
            text={speak("check.dismiss")}
            disabled={isBusy}
            onClick={() => setDeciding("dismiss")}
          />
          <TextButton
            text={speak("check.switch-off")}
            disabled={isBusy}
            onClick={() => setDeciding("switch-off")}
          />
        </div>
      )}
      {deciding === "dismiss" && (
        <DecisionForm
          label={speak("check.reason")}
          isBusy={isBusy}
          onDecide={(reason) => actions.onDismiss(finding, reason)}
          onCancel={() => setDeciding(null)}
        />
      )}
      {deciding === "switch-off" && (
        <DecisionForm
          label={speak("check.switch-off-reason")}
          isBusy={isBusy}
          asksDepartment
          onDecide={(reason, by) => actions.onSwitchOff(finding.rule, reason, by)}
          onCancel={() => setDeciding(null)}
        />
      )}
    </li>
  );
};
