import type { Measures } from "../measures";
import { verdict, type Verdict } from "../reasons";
import type { EvaluationSettings } from "../settings";
import { withoutValue } from "./preconditions";
import type { Profile } from "./profile";

/** A row's verdict under a profile. Nothing is judged before it is known which years the plan covers. */
export const judgeRow = (profile: Profile, measures: Measures, settings: EvaluationSettings): Verdict =>
  settings.period === null
    ? verdict("not-subject", "no-period")
    : (withoutValue(measures) ?? profile.judge(measures, settings));
