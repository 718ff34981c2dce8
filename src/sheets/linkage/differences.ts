import type { LinkageRow } from "../../plan/linkage";
import type { Plan, Source } from "../../plan/plan";
import { sourcePlace } from "../source-place";

const samePlace = (a: Source, b: Source): boolean => a.document === b.document && a.line === b.line;

/** A row whose 分類 the other plan's document gives differently. */
export const groupDiffers = ({ group, groupElsewhere }: LinkageRow): boolean =>
  groupElsewhere !== null && groupElsewhere.text !== (group?.text ?? null);

/**
 * What the documents say differently about a row, in words: the conflicts on record whose wordings stand on the row's
 * own line, with the places of the other wordings. A differing 分類 no conflict speaks of is told as well.
 */
export const differences = (plan: Plan, otherPlan: string, row: LinkageRow): readonly string[] => {
  const noted = plan.notes
    .filter(({ kind, readings = [] }) =>
      kind === "conflict" ? readings.some(({ source }) => samePlace(source, row.source)) : false,
    )
    .map(({ text, readings = [] }) => {
      const others = readings.filter(({ source }) => !samePlace(source, row.source));
      return `${text}（${others.map(({ source }) => sourcePlace(source)).join("、")}）`;
    });
  if (noted.length > 0 || !groupDiffers(row)) return noted;
  const { group, groupElsewhere } = row;
  return [
    `分類がこの文書では${group === null ? "ありませんが" : `「${group.text}」`}、${otherPlan}では「${groupElsewhere?.text ?? ""}」です。`,
  ];
};
