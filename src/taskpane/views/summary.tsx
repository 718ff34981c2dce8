import React, { useState } from "react";
import type { SummaryOutcome } from "../../commands/make-council-summary";
import { outcomeMessages } from "../../i18n/commands";
import { say } from "../../i18n/sentence";
import { VARIANTS } from "../../sheets/summary/variant";
import { useLanguage, useSpeak } from "../language";
import { NamesTakenNotice } from "../names-taken";
import { Outputs } from "../outputs";
import { loadKnownPlans } from "../plan-choices";
import { PlanGate } from "../plan-gate";
import { useRun } from "../run";
import { RunStatus } from "../run-status";
import { SetbackNotice } from "../setback";
import { emptySummaryForm, SUMMARY_TEXT_FIELDS, summaryOptions } from "../summary-form";
import { Button } from "../ui/button";
import { Choice } from "../ui/choice";
import { Fold } from "../ui/fold";
import { look } from "../ui/look";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";
import { useProgressText } from "../use-progress-text";
import type { ViewProps } from "../view-props";

const READERS = ["as-before", ...VARIANTS] as const;
const DRAFTS = ["as-before", "draft", "final"] as const;

/** 議会要約: has the council paper made, or brought up to date. */
const SummaryView = (props: ViewProps): JSX.Element => {
  const { commands, goTo } = props;
  const speak = useSpeak();
  const language = useLanguage();
  const progressText = useProgressText();
  const [form, setForm] = useState(emptySummaryForm);
  const [run, start] = useRun<SummaryOutcome>();

  const make = (planId: string, onNamesTaken: "ask" | "rename"): void =>
    start(async ({ signal, onStep }) =>
      commands.makeCouncilSummary({
        ...summaryOptions(form),
        planId,
        knownPlans: await loadKnownPlans(),
        onNamesTaken,
        signal,
        onProgress: (progress) => onStep(progressText(progress)),
      }),
    );

  return (
    <div className={look.view}>
      <PlanGate {...props}>
        {({ id, hasIndicators, sheets }) => (
          <>
            <p className={look.quiet}>
              {speak(hasIndicators ? "summary.about" : "summary.about-no-indicators")}
            </p>
            <Choice
              label={speak("summary.variant")}
              options={READERS.map((variant) => ({ id: variant, text: speak(`summary.variant.${variant}`) }))}
              selected={form.variant}
              onSelect={(variant) => setForm({ ...form, variant })}
            />
            <Choice
              label={speak("summary.draft")}
              options={DRAFTS.map((draft) => ({ id: draft, text: speak(`summary.draft.${draft}`) }))}
              selected={form.draft}
              onSelect={(draft) => setForm({ ...form, draft })}
            />
            <Fold title={speak("summary.printed")}>
              <p className={look.quiet}>{speak("summary.as-before")}</p>
              {SUMMARY_TEXT_FIELDS.map((field) => (
                <TextInput
                  key={field}
                  label={speak(`summary.${field}`)}
                  placeholder={speak(`summary.${field}.example`)}
                  value={form[field]}
                  onChange={(value) => setForm({ ...form, [field]: value })}
                />
              ))}
            </Fold>
            <Button
              primary
              text={speak("summary.start")}
              disabled={run.state === "running"}
              onClick={() => make(id, "ask")}
            />
            <RunStatus run={run} label={speak("summary.running")} canCancel>
              {(outcome) => {
                switch (outcome.kind) {
                  case "made":
                    return (
                      <>
                        <Notice kind="success">
                          {say(outcomeMessages["summary-made"], { sheet: outcome.sheet }, language)}
                        </Notice>
                        <p className={look.text}>{speak("summary.next")}</p>
                      </>
                    );
                  case "refreshed":
                    return (
                      <>
                        <Notice kind="success">
                          {say(
                            outcomeMessages["summary-refreshed"],
                            { sheet: outcome.sheet, changed: outcome.changed, kept: outcome.kept },
                            language,
                          )}
                        </Notice>
                        {outcome.couldRate && (
                          <Notice kind="info">
                            {say(outcomeMessages["summary-could-rate"], { sheet: outcome.sheet }, language)}
                          </Notice>
                        )}
                      </>
                    );
                  case "names-taken":
                    return <NamesTakenNotice outcome={outcome} onRename={() => make(id, "rename")} />;
                  default:
                    return <SetbackNotice setback={outcome} goTo={goTo} />;
                }
              }}
            </RunStatus>
            <Outputs {...props} planId={id} hasIndicators={hasIndicators} sheets={sheets} />
          </>
        )}
      </PlanGate>
    </div>
  );
};

export default SummaryView;
