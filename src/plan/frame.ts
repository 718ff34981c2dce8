import type { Source } from "./source";

/** What a group of the frame holds: 夢, 目標, 基本構想, 柱, 視点 or 共通政策. */
export type FrameKind = "dream" | "objective" | "concept" | "pillars" | "perspectives" | "common-policies";

/** One 柱, 視点 …, as printed. `no` is the printed number (`①`), null where there is none. */
export type FrameEntry = {
  readonly id: string;
  readonly no: string | null;
  readonly text: string;
  readonly source: Source;
};

/** Statements above the goals of a plan, under the heading they are printed with. */
export type FrameGroup = {
  readonly id: string;
  readonly kind: FrameKind;
  readonly heading: string;
  readonly source: Source;
  readonly entries: readonly [FrameEntry, ...FrameEntry[]];
};
