import React from "react";
import type { CheckedPlan } from "../commands/check-entries";
import { countPlan, rateIndicators } from "../evaluation/rate-indicators";
import { ratingLabel } from "../evaluation/rating-label";
import { SHOWN_RATINGS } from "../sheets/summary/counts";
import { useSpeak } from "./language";
import { look } from "./ui/look";

/** How many indicators have which rating, each indicator once. The words are those of the profile that judged. */
export const RatingCounts = ({
  plan,
  ratings,
}: Pick<CheckedPlan, "plan" | "ratings">): JSX.Element | null => {
  const speak = useSpeak();
  const profile = ratings[0]?.profile;
  if (profile === undefined) return null;
  const counts = countPlan(rateIndicators(plan, ratings));
  return (
    <table className={look.table}>
      <caption className={look.caption}>{speak("evaluation.counts")}</caption>
      <tbody>
        {SHOWN_RATINGS.flatMap((rating) => {
          const count = counts[rating] ?? 0;
          return count === 0
            ? []
            : [
                <tr key={rating}>
                  <th scope="row">{ratingLabel(rating, profile)}</th>
                  <td>{speak("evaluation.count", { count })}</td>
                </tr>,
              ];
        })}
      </tbody>
    </table>
  );
};
