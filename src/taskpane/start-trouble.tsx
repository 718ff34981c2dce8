import React from "react";
import { useSpeak } from "./language";
import type { Start } from "./office-start";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";

const SENTENCES = {
  "no-office": "start.no-office",
  "outside-excel": "start.outside-excel",
  "too-old": "start.too-old",
} as const;

/** What stands in the pane where まちKPI cannot work. */
export const StartTrouble = ({ kind }: { readonly kind: Exclude<Start["kind"], "excel"> }): JSX.Element => {
  const speak = useSpeak();
  return (
    <div className={look.view}>
      <Notice kind={kind === "outside-excel" ? "info" : "error"}>{speak(SENTENCES[kind])}</Notice>
      {kind === "no-office" && (
        <div className={look.buttons}>
          <Button primary text={speak("start.again")} onClick={() => window.location.reload()} />
        </div>
      )}
    </div>
  );
};
