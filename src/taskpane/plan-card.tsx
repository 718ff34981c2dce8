import React from "react";
import type { CheckedPlan } from "../commands/check-entries";
import type { InsertedPlan } from "../commands/plans-in-workbook";
import type { SheetId } from "../sheets/book";
import { entryProgress, severityCounts } from "./entry-progress";
import { useLanguage, useSpeak } from "./language";
import { FoldTitle } from "./ui/fold-title";
import { look } from "./ui/look";
import { ShareBar } from "./ui/share-bar";
import { TextButton } from "./ui/text-button";
import type { GoTo } from "./view-props";
import { yearName } from "./year-name";

type PlanCardProps = {
  readonly plan: InsertedPlan;
  /** Null while it is being read, and where it could not be. */
  readonly checked: CheckedPlan | null;
  readonly isBusy: boolean;
  readonly goTo: GoTo;
  readonly onShowSheet: (sheet: SheetId) => void;
};

/** One plan of the workbook: how far its entries have come, what needs a look, and the ways on. */
export const PlanCard = ({ plan, checked, isBusy, goTo, onShowSheet }: PlanCardProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const { id, title, sheets } = plan;
  const actuals = sheets.find((sheet) => sheet.id === "actuals");
  const way = (text: string, onClick: () => void): JSX.Element => (
    <TextButton text={text} label={`${title}：${text}`} disabled={isBusy} onClick={onClick} />
  );
  return (
    <li className={look.card}>
      <h3 className={look.subheading}>{title}</h3>
      {checked !== null && (
        <>
          {checked.judgedYear !== null && (
            <ShareBar
              label={speak("home.entered", {
                year: yearName(language)(checked.judgedYear),
                ...entryProgress(checked),
              })}
              done={entryProgress(checked).entered}
              of={entryProgress(checked).of}
            />
          )}
          <p className={look.quiet}>
            {checked.findings.length === 0
              ? speak("home.no-findings")
              : speak("home.findings", severityCounts(checked))}
          </p>
        </>
      )}
      {!plan.hasIndicators && (
        <>
          <p className={look.quiet}>{speak("home.no-indicators")}</p>
          <div className={look.links}>{way(speak("views.summary"), () => goTo("summary", id))}</div>
        </>
      )}
      {actuals !== undefined && (
        <div className={look.links}>
          {way(speak("home.open-actuals"), () => onShowSheet("actuals"))}
          {way(speak("views.check"), () => goTo("check", id))}
          {way(speak("views.evaluation"), () => goTo("evaluation", id))}
          {way(speak("views.summary"), () => goTo("summary", id))}
        </div>
      )}
      {sheets.length > 0 && (
        <details className={look.cardFold}>
          <FoldTitle>{speak("home.sheets", { count: sheets.length })}</FoldTitle>
          <div className={look.links}>
            {sheets.map((sheet) => (
              <TextButton
                key={sheet.id}
                text={sheet.name}
                disabled={isBusy}
                onClick={() => onShowSheet(sheet.id)}
              />
            ))}
          </div>
        </details>
      )}
    </li>
  );
};
