/** Neighbours together as long as they stay below the limit; one that is larger stands alone. */
export const packed = <T extends { readonly size: number }>(
  items: readonly T[],
  limit: number,
): readonly (readonly T[])[] => {
  const batches: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    if (size + item.size > limit) {
      batches.push([]);
      size = 0;
    }
    batches[batches.length - 1]?.push(item);
    size += item.size;
  }
  return batches;
};
