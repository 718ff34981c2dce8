import { fold } from "../../values/fold";
import type { AssessedRow } from "../check-input";
import type { Severity } from "../finding";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { claimOf } from "../said-of-progress";

const withoutSpaces = (text: string): string => fold(text).replace(/\s/g, "");

/** 順調 beside `○ 順調`, or the whole label. */
const isSame = ({ ownAssessment, rating }: AssessedRow): boolean => {
  const own = withoutSpaces(ownAssessment);
  const given = withoutSpaces(rating);
  const word = withoutSpaces(rating.replace(/^\S+\s+/, ""));
  return own === given || own === word;
};

/** Words of another scale (B, 継続) cannot be held against 自動判定. */
const severityOf = (row: AssessedRow): Severity | null => {
  if (row.standing === "neither" || isSame(row)) return null;
  const claim = claimOf(row.ownAssessment);
  if (claim === "none") return null;
  return claim === row.standing ? "info" : "warning";
};

/**
 * 市の評価 differs from 自動判定 and no reason stands beside it: warning where one says well and the other does not, info
 * where only the grade differs. The municipality is free to judge otherwise; readers should learn why.
 */
export const ownAssessmentUnexplainedRule: Rule = {
  id: "own-assessment-unexplained",
  check: ({ input, listed, judgedYear }) =>
    input.assessed
      .filter(({ ownAssessment, ownReason }) => ownAssessment !== "" && ownReason === "")
      .flatMap((row) => {
        const severity = severityOf(row);
        if (severity === null) return [];
        const { rowKey, place, ownAssessment: own, rating } = row;
        const subject = { listed: listed.get(rowKey) ?? null, key: rowKey, place, year: judgedYear };
        return [
          rowFinding(
            "own-assessment-unexplained",
            severity,
            { ...subject, before: own },
            { id: "own-assessment-unexplained", words: { own, rating } },
          ),
        ];
      }),
};
