import React from "react";
import type { SkippedPlan } from "../commands/check-entries";
import { refusalMessages, skippedMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
import { useLanguage } from "./language";
import { Notice } from "./ui/notice";

/** Plans of the workbook that were not checked beside those that were, each with the reason. */
export const SkippedPlans = ({ skipped }: { readonly skipped: readonly SkippedPlan[] }): JSX.Element => {
  const language = useLanguage();
  return (
    <>
      {skipped.map(({ planId, title, why }) =>
        why.reason === "nothing-to-check" ? (
          <Notice key={planId} kind="info">
            {say(skippedMessages["no-indicators"], { plan: title }, language)}
          </Notice>
        ) : (
          <Notice key={planId} kind="warning">
            {say(
              skippedMessages.other,
              { plan: title, why: say(refusalMessages[why.reason], why.words, language) },
              language,
            )}
          </Notice>
        ),
      )}
    </>
  );
};
