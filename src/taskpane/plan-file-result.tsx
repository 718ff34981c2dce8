import React from "react";
import { planFaultSentence } from "../i18n/plan-faults";
import { useLanguage, useSpeak } from "./language";
import type { PlanFileOutcome } from "./plan-file";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";

/** Faults shown at once; one wrong bracket can make hundreds. */
const SHOWN = 20;

/** Why a plan file cannot be used, fault by fault with its place. Says nothing of one that can. */
export const PlanFileResult = ({ outcome }: { readonly outcome: PlanFileOutcome }): JSX.Element | null => {
  const speak = useSpeak();
  const language = useLanguage();
  switch (outcome.kind) {
    case "opened":
      return null;
    case "not-utf-8":
      return <Notice kind="error">{speak("insert.file-not-utf-8", { file: outcome.file })}</Notice>;
    case "faulty": {
      const { file, faults } = outcome;
      return (
        <Notice kind="error">
          {speak("insert.file-faulty", { file, count: faults.length })}
          <ul className={look.plainList}>
            {faults.slice(0, SHOWN).map((fault, index) => (
              <li key={index}>{planFaultSentence(fault, language)}</li>
            ))}
          </ul>
          {faults.length > SHOWN && speak("insert.file-more", { count: faults.length - SHOWN })}
        </Notice>
      );
    }
  }
};
