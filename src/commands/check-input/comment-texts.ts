import { planYears } from "../../plan/plan";
import type { Plan } from "../../plan/plan";
import { COMMENTS, valueHeading } from "../../sheets/columns";
import { commentKey } from "../../sheets/comments/comment-key";
import type { CommentText } from "../../validation/check-input";
import type { TableContent } from "../../values/table-content";
import { keyedRows, textAt } from "./keyed-rows";

const PROSE = [
  COMMENTS.activities,
  COMMENTS.cause,
  COMMENTS.issue,
  COMMENTS.firstAssessment,
  COMMENTS.secondAssessment,
  COMMENTS.response,
] as const;

/** What is written in 評価コメント, by goal and year; blank cells are left out. */
export const commentTexts = (plan: Plan, comments: TableContent): readonly CommentText[] => {
  const years = planYears(plan);
  const known = new Map(
    plan.goals.flatMap(({ id }) =>
      years.map((year) => [commentKey(id, year), { goalId: id, year }] as const),
    ),
  );
  return keyedRows(comments).flatMap(({ key, at }) => {
    // A plan without a period has one row per goal, its year written by staff.
    const written = textAt(at(COMMENTS.year));
    const year = years.find((candidate) => valueHeading(candidate) === written);
    const goal = plan.goals.find(({ id }) => id === key);
    const row = known.get(key) ?? (goal && year !== undefined ? { goalId: goal.id, year } : null);
    if (!row) return [];
    const department = textAt(at(COMMENTS.department));
    return PROSE.flatMap((heading): readonly CommentText[] => {
      const found = at(heading);
      const text = textAt(found);
      return found && text !== "" ? [{ ...row, heading, text, department, place: found.place }] : [];
    });
  });
};
