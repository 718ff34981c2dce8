/** Index of the number nearest to `value` in an ascending list; of two equally near the lower one; -1 for an empty list. */
export const nearestOf = (ascending: readonly number[], value: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  const above = (ascending[low] ?? Infinity) - value;
  const below = value - (ascending[low - 1] ?? -Infinity);
  return below <= above ? low - 1 : low;
};
