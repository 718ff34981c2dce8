import type { Box } from "../contract";

type Axis = { readonly from: "row" | "column"; readonly count: "rows" | "columns" };
const DOWN: Axis = { from: "row", count: "rows" };
const ALONG: Axis = { from: "column", count: "columns" };

/** Makes one box of boxes that follow each other along an axis and are equally wide across it. */
function joinedAlong(boxes: readonly Box[], axis: Axis, across: Axis): readonly Box[] {
  const sorted = [...boxes].sort(
    (a, b) =>
      a[across.from] - b[across.from] || a[across.count] - b[across.count] || a[axis.from] - b[axis.from],
  );
  const joined: Box[] = [];
  for (const box of sorted) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      last[across.from] === box[across.from] &&
      last[across.count] === box[across.count] &&
      last[axis.from] + last[axis.count] === box[axis.from];
    if (follows) joined[joined.length - 1] = { ...last, [axis.count]: last[axis.count] + box[axis.count] };
    else joined.push(box);
  }
  return joined;
}

/** The same cells in fewer boxes, where boxes that share no cell lie side by side or one below the other. */
export const joinBoxes = (boxes: readonly Box[]): readonly Box[] =>
  boxes.length < 2 ? boxes : joinedAlong(joinedAlong(boxes, ALONG, DOWN), DOWN, ALONG);
