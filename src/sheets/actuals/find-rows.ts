import type { ListedRow } from "../../plan/listed-rows";

/** What a sheet row says about which indicator row it is. */
export type RowName = { readonly key: string; readonly name: string; readonly breakdown: string };

export type FoundRow =
  | { readonly kind: "found"; readonly key: string; readonly foundBy: "key" | "name" }
  | { readonly kind: "duplicate"; readonly key: string }
  | { readonly kind: "unknown" };

const nameOf = (name: string, breakdown: string): string => JSON.stringify([name, breakdown]);

/**
 * Which row of the plan each sheet row is, in sheet order: by key first; a row whose key is gone by name and
 * breakdown as printed, taking the listings of one name in the plan's order. A key met again is a duplicate.
 */
export const findRows = (rows: readonly RowName[], listed: readonly ListedRow[]): readonly FoundRow[] => {
  const known = new Set(listed.map(({ key }) => key));
  const taken = new Set<string>();
  const byKey = rows.map(({ key }): FoundRow | null => {
    if (!known.has(key)) return null;
    if (taken.has(key)) return { kind: "duplicate", key };
    taken.add(key);
    return { kind: "found", key, foundBy: "key" };
  });

  const listings = new Map<string, string[]>();
  for (const { key, indicator, row } of listed) {
    const name = nameOf(indicator.name, row.breakdown ?? "");
    const keys = listings.get(name);
    if (keys) keys.push(key);
    else listings.set(name, [key]);
  }
  return rows.map(({ name, breakdown }, i): FoundRow => {
    const found = byKey[i];
    if (found) return found;
    const keys = listings.get(nameOf(name, breakdown));
    const first = keys?.[0];
    if (keys === undefined || first === undefined) return { kind: "unknown" };
    const free = keys.find((key) => !taken.has(key));
    if (free === undefined) return { kind: "duplicate", key: first };
    taken.add(free);
    return { kind: "found", key: free, foundBy: "name" };
  });
};
