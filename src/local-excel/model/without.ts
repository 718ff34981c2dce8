/** A copy of an object without some of its properties. */
export function without<T extends object, K extends keyof T>(whole: T, ...dropped: readonly K[]): Omit<T, K> {
  const kept = { ...whole };
  for (const key of dropped) Reflect.deleteProperty(kept, key);
  return kept;
}
