import React, { useEffect } from "react";
import { defaultJudgedYear } from "../commands/settings";
import { PROFILES } from "../evaluation/profiles";
import { planYears, type Plan } from "../plan/plan";
import { preferredSheetNames } from "../sheets/book";
import { insertedSheetIds, offeredSheets } from "../sheets/inserted-sheets";
import { asksYears, withChosenYears, type InsertForm } from "./insert-form";
import { useLanguage, useSpeak } from "./language";
import type { PlanChoice } from "./plan-choices";
import { PlanPurpose } from "./plan-purpose";
import { PlanYears } from "./plan-years";
import { useRun } from "./run";
import { RunStatus } from "./run-status";
import { Check } from "./ui/check";
import { Choice } from "./ui/choice";
import { Fold } from "./ui/fold";
import { look } from "./ui/look";
import { yearName } from "./year-name";

type InsertPreviewProps = {
  readonly choice: PlanChoice;
  readonly form: InsertForm;
  readonly onChange: (form: InsertForm) => void;
};

/** Made, but hidden at first: for the planning division only. */
const HIDDEN = "profiles";

/** What will be made of a plan, before anything is: its years, its indicators, the sheets, and what they begin with. */
export const InsertPreview = ({ choice, form, onChange }: InsertPreviewProps): JSX.Element => {
  const speak = useSpeak();
  const language = useLanguage();
  const [run, start] = useRun<Plan>();
  useEffect(() => start(() => choice.load()), [choice, start]);
  const names = preferredSheetNames();
  const name = yearName(language);

  return (
    <RunStatus run={run} label={speak("loading")}>
      {(plan) => {
        const years = planYears(withChosenYears(plan, form));
        const [first] = years;
        const last = years[years.length - 1];
        return (
          <section className={look.section} aria-label={speak("insert.preview")}>
            <h2 className={look.subheading}>{speak("insert.preview")}</h2>
            <table className={look.table}>
              <tbody>
                <tr>
                  <th scope="row">{speak("insert.years")}</th>
                  <td>
                    {first === undefined || last === undefined
                      ? speak("insert.no-years")
                      : `${name(first)}～${name(last)}`}
                  </td>
                </tr>
                <tr>
                  <th scope="row">{speak("insert.indicators")}</th>
                  <td>{speak("insert.indicator-count", { count: plan.indicators.length })}</td>
                </tr>
              </tbody>
            </table>
            {plan.indicators.length === 0 && <PlanPurpose plan={plan} />}
            {asksYears(plan) && <PlanYears plan={plan} form={form} onChange={onChange} />}
            <fieldset className={look.fieldset}>
              <legend>
                {speak("insert.sheets", { count: insertedSheetIds(plan, form.leftOut).length })}
              </legend>
              {offeredSheets(plan).map(({ id, optional }) => (
                <Check
                  key={id}
                  text={id === HIDDEN ? speak("insert.hidden", { sheet: names[id] }) : names[id]}
                  isChecked={!form.leftOut.includes(id)}
                  disabled={!optional}
                  onChange={(isWanted) =>
                    onChange({
                      ...form,
                      leftOut: [...form.leftOut.filter((other) => other !== id), ...(isWanted ? [] : [id])],
                    })
                  }
                />
              ))}
              <p className={look.quiet}>{speak("insert.sheets-needed")}</p>
            </fieldset>
            {!asksYears(plan) && years.length > 0 && plan.indicators.length > 0 && (
              <Fold title={speak("insert.settings")}>
                <Choice
                  label={speak("evaluation.year")}
                  options={years.map((year) => ({ id: year, text: name(year) }))}
                  selected={form.judgedYear ?? defaultJudgedYear(plan, new Date())}
                  onSelect={(judgedYear) => onChange({ ...form, judgedYear })}
                />
                <Choice
                  label={speak("evaluation.profile")}
                  options={PROFILES.map((profile) => ({ id: profile.id, text: profile.name }))}
                  selected={form.profile ?? PROFILES[0].id}
                  onSelect={(profile) => onChange({ ...form, profile })}
                />
              </Fold>
            )}
          </section>
        );
      }}
    </RunStatus>
  );
};
