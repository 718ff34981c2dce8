import React from "react";
import type { CheckedPlan } from "../commands/check-entries";
import { noticeMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
import { severityCounts } from "./entry-progress";
import type { FindingActions } from "./finding-card";
import { FindingList } from "./finding-list";
import { useLanguage, useSpeak } from "./language";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";
import { yearName } from "./year-name";

/** What came of checking one plan: how many values, how many findings of which weight, and the findings. */
export const CheckedPlanResult = ({
  checked,
  actions,
}: {
  readonly checked: CheckedPlan;
  readonly actions: FindingActions;
}): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const { plan, judgedYear, readings, findings, notices, dismissed } = checked;
  const entered = readings.filter(({ raw }) => raw !== "").length;
  const counts = severityCounts(checked);
  const gravest = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "info";

  return (
    <section aria-label={plan.shortTitle}>
      <div className={look.section}>
        <h2 className={look.subheading}>
          {speak("check.of", {
            plan: `${plan.municipality.name} ${plan.shortTitle}`,
            year: judgedYear === null ? speak("check.no-year") : yearName(language)(judgedYear),
          })}
        </h2>
        {notices.map(({ id, words }) => (
          <Notice key={id} kind="warning">
            {say(noticeMessages[id], words, language)}
          </Notice>
        ))}
        {findings.length === 0 ? (
          <Notice kind="success">{speak("check.no-findings", { count: entered })}</Notice>
        ) : (
          <Notice kind={gravest}>{speak("check.counts", { count: entered, ...counts })}</Notice>
        )}
        {dismissed.length > 0 && (
          <p className={look.quiet}>{speak("check.dismissed", { count: dismissed.length })}</p>
        )}
        <FindingList findings={findings} indicators={plan.indicators} actions={actions} />
      </div>
    </section>
  );
};
