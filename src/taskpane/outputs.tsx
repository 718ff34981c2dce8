import React, { useState } from "react";
import type { AssessmentOutcome } from "../commands/make-assessment";
import type { ChartsOutcome } from "../commands/make-charts";
import type { PublicationOutcome } from "../commands/make-publication";
import type { NamedSheet } from "../commands/outcome";
import { outcomeMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
import { useLanguage, useSpeak } from "./language";
import { NamesTakenNotice } from "./names-taken";
import { loadKnownPlans } from "./plan-choices";
import { useRun } from "./run";
import { RunStatus } from "./run-status";
import { SetbackNotice } from "./setback";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";
import { useProgressText } from "./use-progress-text";
import type { ViewProps } from "./view-props";

type OutputsProps = ViewProps & {
  readonly planId: string;
  readonly hasIndicators: boolean;
  readonly sheets: readonly NamedSheet[];
};

type OutputCommand = "makeAssessment" | "makeCharts" | "makePublication";

/** Saves a text as a file of this name, by the browser's own download. */
const saveText = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

type CsvProps = { readonly name: string; readonly csv: string };

/** The CSV file, saved or, where the host allows no downloads, copied. */
const CsvActions = ({ name, csv }: CsvProps): JSX.Element => {
  const speak = useSpeak();
  const [copied, setCopied] = useState<"copied" | "not-copied" | null>(null);
  const copy = (): void =>
    void navigator.clipboard.writeText(csv).then(
      () => setCopied("copied"),
      () => setCopied("not-copied"),
    );
  return (
    <>
      <Button text={speak("outputs.csv")} onClick={() => saveText(name, csv)} />
      <Button text={speak("outputs.csv.copy")} onClick={copy} />
      {copied && <p className={look.text}>{speak(`outputs.csv.${copied}`)}</p>}
    </>
  );
};

/** 施策評価シート, グラフ and 公表用データ of a plan. */
export const Outputs = ({
  commands,
  goTo,
  planId,
  hasIndicators,
  sheets,
}: OutputsProps): JSX.Element | null => {
  const speak = useSpeak();
  const language = useLanguage();
  const progressText = useProgressText();
  const [run, start] = useRun<AssessmentOutcome | ChartsOutcome | PublicationOutcome>();

  const make = (command: OutputCommand, onNamesTaken: "ask" | "rename"): void =>
    start(async ({ signal, onStep }) =>
      commands[command]({
        planId,
        knownPlans: await loadKnownPlans(),
        onNamesTaken,
        signal,
        onProgress: (progress) => onStep(progressText(progress)),
      }),
    );
  const [last, setLast] = useState<OutputCommand>("makeCharts");
  const begin = (command: OutputCommand): void => {
    setLast(command);
    make(command, "ask");
  };

  const heading = speak(hasIndicators ? "outputs.heading" : "outputs.assessment.heading");
  // Without indicators there are no values to draw or publish; the pages are about goals, which a report lacks.
  if (!hasIndicators && !sheets.some(({ id }) => id === "comments")) return null;
  return (
    <section className={look.section} aria-label={heading}>
      <h2 className={look.heading}>{heading}</h2>
      <p className={look.text}>
        {speak(hasIndicators ? "outputs.assessment.about" : "outputs.assessment.about-no-indicators")}
      </p>
      <Button
        text={speak("outputs.assessment.start")}
        disabled={run.state === "running"}
        onClick={() => begin("makeAssessment")}
      />
      {hasIndicators && (
        <>
          <p className={look.text}>{speak("outputs.charts.about")}</p>
          <Button
            text={speak("outputs.charts.start")}
            disabled={run.state === "running"}
            onClick={() => begin("makeCharts")}
          />
          <p className={look.text}>{speak("outputs.publication.about")}</p>
          <Button
            text={speak("outputs.publication.start")}
            disabled={run.state === "running"}
            onClick={() => begin("makePublication")}
          />
        </>
      )}
      <RunStatus run={run} label={speak("outputs.running")} canCancel>
        {(outcome) => {
          switch (outcome.kind) {
            case "made":
            case "stands":
              return (
                <Notice kind="success">
                  {say(
                    outcomeMessages[outcome.kind === "made" ? "summary-made" : "assessment-stands"],
                    { sheet: outcome.sheet },
                    language,
                  )}
                </Notice>
              );
            case "drawn":
              return (
                <Notice kind="success">
                  {say(outcomeMessages["charts-drawn"], { ...outcome }, language)}
                </Notice>
              );
            case "published":
              return (
                <Notice kind="success">
                  {say(
                    outcomeMessages.published,
                    { sheet: outcome.sheet, rows: outcome.rows, values: outcome.values },
                    language,
                  )}
                  <CsvActions name={`${planId}.csv`} csv={outcome.csv} />
                </Notice>
              );
            case "names-taken":
              return <NamesTakenNotice outcome={outcome} onRename={() => make(last, "rename")} />;
            default:
              return <SetbackNotice setback={outcome} goTo={goTo} />;
          }
        }}
      </RunStatus>
    </section>
  );
};
