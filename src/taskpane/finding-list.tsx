import React, { useState } from "react";
import { findingSentence } from "../i18n/findings";
import type { Indicator } from "../plan/plan";
import type { Finding, Severity } from "../validation/finding";
import { useLanguage, useSpeak } from "./language";
import { shownOffer } from "../commands/shown-offer";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { yearName } from "./year-name";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A pane with a thousand cards answers slowly; more come on request. */
const PAGE = 50;

type FindingListProps = { readonly findings: readonly Finding[]; readonly indicators: readonly Indicator[] };

/** Findings, the gravest first, each with its place, what is wrong, and what could be written instead. */
export const FindingList = ({ findings, indicators }: FindingListProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const more = sorted.length - shown;

  return (
    <>
      <ol className={look.list}>
        {sorted.slice(0, shown).map((finding, index) => {
          const offer = shownOffer(finding, indicators);
          return (
            <li key={index} className={look.card}>
              <span className={look.badge}>{speak(`check.${finding.severity}`)}</span>
              {findingSentence(finding, language, yearName(language))}
              {offer !== null && (
                <div className={look.quiet}>
                  {speak("check.offer", { before: finding.before ?? "", after: offer })}
                </div>
              )}
            </li>
          );
        })}
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
