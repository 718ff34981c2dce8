import type { FrameEntry, FrameGroup, FrameKind } from "../../plan/frame";
import type { Plan } from "../../plan/plan";

/** A line of 体系図 above or below the goals: a 夢, 目標, 柱, 視点 or 共通政策. */
export type FrameRow = { readonly kind: "frame"; readonly group: FrameGroup; readonly entry: FrameEntry };

export const FRAME_WORDS: Readonly<Record<FrameKind, string>> = {
  dream: "夢",
  objective: "目標",
  concept: "構想",
  pillars: "柱",
  perspectives: "視点",
  "common-policies": "共通政策",
};

const rowsOf = (groups: readonly FrameGroup[]): readonly FrameRow[] =>
  groups.flatMap((group) => group.entries.map((entry): FrameRow => ({ kind: "frame", group, entry })));

/** The frame's lines: those the document prints before its goals, and those it prints after them. */
export const frameRows = ({
  frame = [],
  goals,
}: Plan): { readonly before: readonly FrameRow[]; readonly after: readonly FrameRow[] } => {
  const first = goals[0]?.titles[0].source;
  const isAfter = ({ source }: FrameGroup): boolean =>
    first !== undefined && source.document === first.document && source.line > first.line;
  return {
    before: rowsOf(frame.filter((group) => !isAfter(group))),
    after: rowsOf(frame.filter(isAfter)),
  };
};
