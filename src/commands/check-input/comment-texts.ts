import type { Plan } from "../../plan/plan";
import { COMMENTS } from "../../sheets/columns";
import { commentKey } from "../../sheets/comments/comment-key";
import { yearColumns } from "../../sheets/year-columns";
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
  const known = new Map(
    plan.goals.flatMap(({ id }) =>
      yearColumns(plan).flatMap((column) =>
        column.year === null ? [] : [[commentKey(id, column), { goalId: id, year: column.year }] as const],
      ),
    ),
  );
  return keyedRows(comments).flatMap(({ key, at }) => {
    const row = known.get(key);
    if (!row) return [];
    const department = textAt(at(COMMENTS.department));
    return PROSE.flatMap((heading): readonly CommentText[] => {
      const found = at(heading);
      const text = textAt(found);
      return found && text !== "" ? [{ ...row, heading, text, department, place: found.place }] : [];
    });
  });
};
