import React from "react";
import type { ApplyOutcome } from "../commands/apply-findings";
import type { ClearOutcome } from "../commands/clear-marks";
import type { DecisionOutcome } from "../commands/record-decision";
import type { SelectOutcome } from "../commands/select-finding";
import type { UndoAppliedOutcome } from "../commands/undo-applied";
import type { CheckResultOutcome } from "../commands/write-check-result";
import { useSpeak } from "./language";
import { NamesTakenNotice } from "./names-taken";
import { SetbackNotice } from "./setback";
import { Notice } from "./ui/notice";
import type { ViewId } from "./views";

export type ActionOutcome =
  ApplyOutcome | UndoAppliedOutcome | DecisionOutcome | SelectOutcome | CheckResultOutcome | ClearOutcome;

type ActionResultProps = {
  readonly outcome: ActionOutcome;
  readonly goTo: (view: ViewId) => void;
  /** Writes チェック結果 under the proposed name. */
  readonly onRename: () => void;
};

/** What came of an action on findings. */
export const ActionResult = ({ outcome, goTo, onRename }: ActionResultProps): JSX.Element => {
  const speak = useSpeak();
  switch (outcome.kind) {
    case "applied":
      return (
        <Notice kind="success">
          {speak(outcome.skipped.length === 0 ? "check.applied" : "check.applied-not-all", {
            count: outcome.count,
            skipped: outcome.skipped.length,
          })}
        </Notice>
      );
    case "restored":
      return (
        <Notice kind="success">
          {speak(outcome.left === 0 ? "check.restored" : "check.restored-not-all", {
            count: outcome.count,
            left: outcome.left,
          })}
        </Notice>
      );
    case "recorded":
      return <Notice kind="success">{speak("check.recorded")}</Notice>;
    case "cleared":
      return <Notice kind="success">{speak("check.cleared")}</Notice>;
    case "selected":
      return (
        <Notice kind="info">{speak("check.selected", { sheet: outcome.sheet, cell: outcome.cell })}</Notice>
      );
    case "gone":
      return <Notice kind="warning">{speak("check.gone")}</Notice>;
    case "written":
      return <Notice kind="success">{speak("check.sheet-written", { sheet: outcome.sheet })}</Notice>;
    case "names-taken":
      return <NamesTakenNotice outcome={outcome} onRename={onRename} />;
    default:
      return <SetbackNotice setback={outcome} goTo={goTo} />;
  }
};
