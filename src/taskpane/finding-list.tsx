import React, { useState } from "react";
import type { Indicator } from "../plan/plan";
import { identityText } from "../validation/dismissal";
import type { Finding, Severity } from "../validation/finding";
import type { FindingActions } from "./finding-card";
import { FindingCard } from "./finding-card";
import { useSpeak } from "./language";
import { Button } from "./ui/button";
import { look } from "./ui/look";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A pane with a thousand cards answers slowly; more come on request. */
const PAGE = 50;

type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly indicators: readonly Indicator[];
  readonly actions: FindingActions;
};

/** Findings, the gravest first, each with its place, what is wrong, and what could be done about it. */
export const FindingList = ({ findings, indicators, actions }: FindingListProps): JSX.Element => {
  const speak = useSpeak();
  const [shown, setShown] = useState(PAGE);
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const more = sorted.length - shown;
  // All at once only what changes the spelling, not the value: everything else is looked at one by one.
  const spellings = sorted.filter(
    ({ severity, after, year }) => severity === "info" && after !== null && year !== null,
  );

  return (
    <>
      {spellings.length > 1 && (
        <Button
          text={speak("check.apply-all", { count: spellings.length })}
          disabled={actions.isBusy}
          onClick={() => actions.onApply(spellings)}
        />
      )}
      <ol className={look.list}>
        {sorted.slice(0, shown).map((finding, index) => (
          <FindingCard
            key={`${identityText(finding)} ${finding.place?.cell ?? index}`}
            finding={finding}
            indicators={indicators}
            actions={actions}
          />
        ))}
      </ol>
      {more > 0 && (
        <Button
          text={speak("check.more", { count: Math.min(more, PAGE) })}
          onClick={() => setShown(shown + PAGE)}
        />
      )}
    </>
  );
};
