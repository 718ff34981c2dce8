import React, { useState } from "react";
import type { CheckOutcome } from "../../commands/check-entries";
import type { ActionOutcome } from "../action-result";
import { ActionResult } from "../action-result";
import type { CheckSettingsActions } from "../check-settings";
import { CheckSettings } from "../check-settings";
import { CheckedPlanResult } from "../checked-plan";
import type { FindingActions } from "../finding-card";
import { useSpeak } from "../language";
import { loadKnownPlans } from "../plan-choices";
import { useRun } from "../run";
import { RunStatus } from "../run-status";
import { PlanSection } from "../plan-section";
import { SetbackNotice } from "../setback";
import { SkippedPlans } from "../skipped-plans";
import { Button } from "../ui/button";
import { look } from "../ui/look";
import { Notice } from "../ui/notice";
import { useLiveFindings } from "../use-live-findings";
import type { ViewProps } from "../view-props";

/** 入力チェック: lists what needs a look in the workbook's plans, follows what is typed, and carries out what is decided. */
const CheckView = ({ commands, goTo, planId: lastPlan }: ViewProps): JSX.Element => {
  const speak = useSpeak();
  const [run, start] = useRun<CheckOutcome>();
  const [action, startAction] = useRun<ActionOutcome>();
  const [showsSettings, setShowsSettings] = useState<string | null>(null);
  const isBusy = run.state === "running" || action.state === "running";
  const checked = run.state === "done" && run.result.kind === "checked" ? run.result.plans : null;
  const live = useLiveFindings(commands, checked);

  const [writing, setWriting] = useState("");
  const first = checked?.find(({ plan }) => plan.id === lastPlan)?.plan.id ?? checked?.[0]?.plan.id;

  const check = (): void => start(async () => commands.checkEntries({ knownPlans: await loadKnownPlans() }));
  const choiceOf = async (planId: string) => ({ planId, knownPlans: await loadKnownPlans() });
  /** What changes the workbook is followed by a check. */
  const act = (job: () => Promise<ActionOutcome>): void =>
    startAction(async () => {
      const outcome = await job();
      check();
      return outcome;
    });
  const actionsOf = (planId: string): FindingActions => ({
    isBusy,
    onSelect: (finding) => startAction(async () => commands.selectFinding(finding, await choiceOf(planId))),
    onApply: (findings) => act(async () => commands.applyFindings(findings, await choiceOf(planId))),
    onDismiss: (finding, reason) =>
      act(async () => commands.dismissFinding(finding, reason, await choiceOf(planId))),
    onSwitchOff: (rule, reason, by) => act(() => commands.switchRuleOff(rule, { reason, by }, { planId })),
  });
  const settingsActionsOf = (planId: string): CheckSettingsActions => ({
    isBusy,
    onClearMarks: () => startAction(() => commands.clearMarks({ planId })),
    onSwitchOn: (rule) => act(() => commands.switchRuleOn(rule, { planId })),
    onReopen: (finding) => act(() => commands.reopenFinding(finding, { planId })),
  });
  const writeSheet = (planId: string, onNamesTaken: "ask" | "rename"): void => {
    setWriting(planId);
    startAction(async () => commands.writeCheckResult({ ...(await choiceOf(planId)), onNamesTaken }));
  };

  return (
    <div className={look.view}>
      <p className={look.text}>{speak("check.about")}</p>
      <Button
        primary
        text={speak(run.state === "done" ? "check.again" : "check.start")}
        disabled={isBusy}
        onClick={check}
      />
      <RunStatus run={action} label={speak("check.acting")}>
        {(outcome) => (
          <ActionResult outcome={outcome} goTo={goTo} onRename={() => writeSheet(writing, "rename")} />
        )}
      </RunStatus>
      {live.isStale && <Notice kind="warning">{speak("check.stale")}</Notice>}
      <RunStatus run={run} label={speak("check.running")}>
        {(outcome) =>
          outcome.kind === "checked" ? (
            <>
              <SkippedPlans skipped={outcome.skipped} />
              {outcome.plans.length === 0 && (
                <div className={look.buttons}>
                  <Button text={speak("to.summary")} onClick={() => goTo("summary")} />
                </div>
              )}
              {(live.plans.length > 0 ? live.plans : outcome.plans).map((own) => (
                <PlanSection
                  key={own.plan.id}
                  checked={own}
                  isOnly={outcome.plans.length === 1}
                  isFirst={own.plan.id === first}
                >
                  <CheckedPlanResult checked={own} actions={actionsOf(own.plan.id)} />
                  <div className={look.buttons}>
                    {own.undoable > 0 && (
                      <Button
                        text={speak("check.undo")}
                        disabled={isBusy}
                        onClick={() => act(async () => commands.undoApplied(await choiceOf(own.plan.id)))}
                      />
                    )}
                    {own.findings.length > 0 && (
                      <Button
                        text={speak("check.sheet")}
                        disabled={isBusy}
                        onClick={() => writeSheet(own.plan.id, "ask")}
                      />
                    )}
                    {own.findings.length === 0 && (
                      <Button text={speak("to.summary")} onClick={() => goTo("summary", own.plan.id)} />
                    )}
                  </div>
                  <CheckSettings
                    checked={own}
                    actions={settingsActionsOf(own.plan.id)}
                    isOpen={showsSettings === own.plan.id}
                    onToggle={() => setShowsSettings(showsSettings === own.plan.id ? null : own.plan.id)}
                  />
                </PlanSection>
              ))}
            </>
          ) : (
            <SetbackNotice setback={outcome} goTo={goTo} />
          )
        }
      </RunStatus>
    </div>
  );
};

export default CheckView;
