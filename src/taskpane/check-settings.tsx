import React from "react";
import type { CheckedPlan } from "../commands/check-entries";
import { findingSentence } from "../i18n/findings";
import { ruleNames } from "../i18n/rule-names";
import { say } from "../i18n/sentence";
import type { FindingIdentity } from "../validation/dismissal";
import { identityText } from "../validation/dismissal";
import type { RuleId } from "../validation/finding";
import { useLanguage, useSpeak } from "./language";
import { Button } from "./ui/button";
import { Fold } from "./ui/fold";
import { look } from "./ui/look";
import { yearName } from "./year-name";

/** What a person can take back. */
export type CheckSettingsActions = {
  readonly isBusy: boolean;
  readonly onClearMarks: () => void;
  readonly onSwitchOn: (rule: RuleId) => void;
  readonly onReopen: (finding: FindingIdentity) => void;
};

type CheckSettingsProps = {
  readonly checked: Pick<CheckedPlan, "settings" | "dismissed">;
  readonly actions: CheckSettingsActions;
  /** Kept by the view, so that the fold stays open through the check that follows an action. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** 設定: marks on 実績入力, rules switched off and findings confirmed, each with its reason and the way back. */
export const CheckSettings = ({ checked, actions, isOpen, onToggle }: CheckSettingsProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const { settings, dismissed } = checked;
  const { isBusy } = actions;
  return (
    <Fold title={speak("check.settings")} open={{ is: isOpen, onToggle }}>
      <div className={look.buttons}>
        <Button text={speak("check.clear-marks")} disabled={isBusy} onClick={actions.onClearMarks} />
      </div>
      <h3 className={look.subheading}>{speak("check.rules-off")}</h3>
      {settings.off.length === 0 && <p className={look.quiet}>{speak("check.none")}</p>}
      <ul className={look.list}>
        {settings.off.map(({ rule, reason, by, date }) => (
          <li key={rule} className={look.card}>
            <div>{say(ruleNames[rule], {}, language)}</div>
            <div className={look.quiet}>{speak("check.rule-off-why", { reason, by, date })}</div>
            <div className={look.buttons}>
              <Button
                text={speak("check.switch-on")}
                disabled={isBusy}
                onClick={() => actions.onSwitchOn(rule)}
              />
            </div>
          </li>
        ))}
      </ul>
      <h3 className={look.subheading}>{speak("check.confirmed")}</h3>
      {dismissed.length === 0 && <p className={look.quiet}>{speak("check.none")}</p>}
      <ul className={look.list}>
        {dismissed.map(({ finding, dismissal }) => (
          <li key={`${identityText(finding)} ${finding.place?.cell ?? ""}`} className={look.card}>
            <div>{findingSentence(finding, language, yearName(language))}</div>
            <div className={look.quiet}>
              {speak("check.confirmed-why", { reason: dismissal.reason, date: dismissal.date })}
            </div>
            <div className={look.buttons}>
              <Button
                text={speak("check.reopen")}
                disabled={isBusy}
                onClick={() => actions.onReopen(finding)}
              />
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
