import type { AxisSizes } from "./axis-sizes";
import { MAX_ROWS } from "./box";
import type { ModelChart } from "./contract";

/** A distance as the row or column it falls into and the share of that one's size. */
type Place = { readonly index: number; readonly share: number };

const placeOf = (sizes: AxisSizes, points: number): Place => {
  let low = 0;
  let high = MAX_ROWS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sizes.position(middle) <= points) low = middle;
    else high = middle;
  }
  const size = sizes.position(low + 1) - sizes.position(low);
  return { index: low, share: size > 0 ? (points - sizes.position(low)) / size : 0 };
};

const pointsOf = (sizes: AxisSizes, { index, share }: Place): number => {
  const near = sizes.position(index);
  return near + share * (sizes.position(index + 1) - near);
};

const EDGES = { rows: ["top", "height"], columns: ["left", "width"] } as const;

/**
 * Changes sizes of rows or columns with the charts staying on their cells: charts "move and size with cells", which
 * is how Excel places new ones.
 */
export const keepChartsOnCells = (
  charts: readonly ModelChart[],
  axis: "rows" | "columns",
  sizes: AxisSizes,
  change: () => void,
): void => {
  const [near, length] = EDGES[axis];
  const places = charts.map(
    (chart) => [placeOf(sizes, chart[near]), placeOf(sizes, chart[near] + chart[length])] as const,
  );
  change();
  charts.forEach((chart, i) => {
    const [from, to] = places[i] ?? [];
    if (from === undefined || to === undefined) return;
    chart[near] = pointsOf(sizes, from);
    chart[length] = pointsOf(sizes, to) - chart[near];
  });
};
