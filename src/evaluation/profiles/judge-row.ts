import type { Measures } from "../measures";
import type { Verdict } from "../reasons";
import type { EvaluationSettings } from "../settings";
import { withoutValue } from "./preconditions";
import type { Profile } from "./profile";

/** A row's verdict under a profile. */
export const judgeRow = (profile: Profile, measures: Measures, settings: EvaluationSettings): Verdict =>
  withoutValue(measures) ?? profile.judge(measures, settings);
