import type { AssessedRow, CommentText } from "../check-input";
import type { Finding, FindingMessage, Severity } from "../finding";
import { rowFinding } from "../row-finding";
import type { CheckContext, Rule } from "../rule";
import { claimOf } from "../said-of-progress";

/** Names so many of the indicators that contradict a text. */
const NAMED = 3;

type Standings = { readonly good: readonly string[]; readonly bad: readonly string[] };

/** Names of the judged indicators of each goal, re-listings included: each goal answers for what it lists. */
const standingsByGoal = ({ input, listed }: CheckContext): ReadonlyMap<string, Standings> => {
  const goals = new Map<string, { readonly good: string[]; readonly bad: string[] }>();
  for (const { rowKey, standing, rating } of input.assessed) {
    const row = listed.get(rowKey);
    if (row === undefined || standing === "neither") continue;
    const goal = goals.get(row.goal.id) ?? { good: [], bad: [] };
    goals.set(row.goal.id, goal);
    goal[standing].push(nameOf(row.indicator.name, row.row.breakdown, rating));
  }
  return goals;
};

const nameOf = (name: string, breakdown: string | null, rating: AssessedRow["rating"]): string =>
  `${name}${breakdown === null ? "" : `（${breakdown}）`}「${rating}」`;

const listOf = (names: readonly string[]): string =>
  names.slice(0, NAMED).join("、") + (names.length > NAMED ? " …" : "");

/**
 * 一次評価 and 二次評価 judge the goal; 主な取組 may praise a single activity, 課題 and 要因 speak of what is behind by their
 * nature.
 */
const isAssessment = ({ heading }: CommentText): boolean => heading.endsWith("評価");

const verdict = (
  comment: CommentText,
  { good, bad }: Standings,
): { readonly severity: Severity; readonly message: FindingMessage } | null => {
  const claim = claimOf(comment.text);
  const { heading } = comment;
  if (claim === "good" && bad.length > 0)
    return {
      severity: isAssessment(comment) && bad.length >= good.length ? "warning" : "info",
      message: {
        id: "prose-too-good",
        words: { heading, indicators: listOf(bad), behind: bad.length, judged: good.length + bad.length },
      },
    };
  if (claim === "bad" && bad.length === 0 && good.length > 0 && isAssessment(comment))
    return { severity: "info", message: { id: "prose-too-bad", words: { heading, judged: good.length } } };
  return null;
};

/**
 * 評価コメント of the year judged says 順調 or 達成 of a goal with indicators that are behind: warning where these are at
 * least half and the text is an assessment, else info. An assessment that speaks of 遅れ where no indicator is behind: info.
 */
export const proseContradictsRatingRule: Rule = {
  id: "prose-contradicts-rating",
  check: (context) => {
    const standings = standingsByGoal(context);
    return context.input.comments.flatMap((comment): readonly Finding[] => {
      const goal = standings.get(comment.goalId);
      const found = goal === undefined || comment.year !== context.judgedYear ? null : verdict(comment, goal);
      if (found === null) return [];
      const { goalId, heading, year, department, place, text } = comment;
      const subject = { listed: null, key: null, department, place, year, about: `${goalId} ${heading}` };
      return [
        rowFinding("prose-contradicts-rating", found.severity, { ...subject, before: text }, found.message),
      ];
    });
  },
};
