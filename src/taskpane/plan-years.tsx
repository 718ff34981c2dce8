import React from "react";
import { YEAR_COUNTS, yearCount } from "../plan/entered-period";
import type { Plan } from "../plan/plan";
import { offeredFirstYears, type InsertForm } from "./insert-form";
import { useLanguage, useSpeak } from "./language";
import { Choice } from "./ui/choice";
import { look } from "./ui/look";
import { yearName } from "./year-name";

type PlanYearsProps = {
  readonly plan: Plan;
  readonly form: InsertForm;
  readonly onChange: (form: InsertForm) => void;
};

/** No fiscal year, so that it can stand among them. */
const LATER = 0;

const COUNTS = Array.from({ length: YEAR_COUNTS.max - YEAR_COUNTS.min + 1 }, (_, i) => YEAR_COUNTS.min + i);

/** Which years a plan covers whose document states none: the first, which may wait, and how many. */
export const PlanYears = ({ plan, form, onChange }: PlanYearsProps): JSX.Element => {
  const speak = useSpeak();
  const name = yearName(useLanguage());
  return (
    <>
      <p className={look.quiet}>{speak("insert.years-about")}</p>
      <Choice
        label={speak("insert.first-year")}
        options={[
          { id: LATER, text: speak("insert.first-year-later") },
          ...offeredFirstYears(new Date()).map((year) => ({
            id: year,
            text: speak("insert.first-year-named", { name: name(year), year }),
          })),
        ]}
        selected={form.firstYear ?? LATER}
        onSelect={(year) => onChange({ ...form, firstYear: year === LATER ? null : year })}
      />
      <Choice
        label={speak("insert.year-count")}
        options={COUNTS.map((count) => ({ id: count, text: speak("insert.year-count-of", { count }) }))}
        selected={form.yearCount ?? yearCount(plan)}
        onSelect={(count) => onChange({ ...form, yearCount: count })}
      />
    </>
  );
};
