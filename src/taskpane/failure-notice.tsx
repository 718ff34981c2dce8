import React from "react";
import { say } from "../i18n/sentence";
import type { Failure } from "./failure";
import { useLanguage, useSpeak } from "./language";
import { FoldTitle } from "./ui/fold-title";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";

/** The sentence; what only a technician reads is folded away. */
export const FailureNotice = ({ failure }: { readonly failure: Failure }): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  return (
    <Notice kind="error">
      {say(failure.sentence, {}, language)}
      {failure.details !== "" && (
        <details className={look.details}>
          <FoldTitle>{speak("details")}</FoldTitle>
          <div>{failure.details}</div>
        </details>
      )}
    </Notice>
  );
};
