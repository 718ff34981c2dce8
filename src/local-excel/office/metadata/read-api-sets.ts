import type { ApiSet } from "./metadata";

/** A version no host reaches: APIs that are only in preview. */
const PREVIEW = "9999.0";

/**
 * The "Api set" tag of every member in the text of `@types/office-js`, keyed `Range.values`.
 * A member without its own tag has its class's (as Microsoft's reference pages show it).
 */
export function readApiSets(typings: string): ReadonlyMap<string, ApiSet> {
  const sets = new Map<string, ApiSet>();
  let owner: { name: string; set: ApiSet | null } | null = null;
  let pending: ApiSet | null = null;
  for (const line of excelNamespace(typings).split("\n")) {
    const tag = /\[Api set: *(\w+) +(\d+\.\d+|BETA)/.exec(line);
    if (tag?.[1] && tag[2]) {
      pending = { set: tag[1], version: tag[2] === "BETA" ? PREVIEW : tag[2] };
      continue;
    }
    const header = /^ {4}(?:class|interface|enum|type) (\w+)/.exec(line);
    if (header?.[1]) {
      owner = { name: header[1], set: pending };
      pending = null;
      continue;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line)?.[1];
    if (member === undefined || owner === null) continue;
    const key = `${owner.name}.${member}`;
    const set = pending ?? owner.set;
    // Overloads repeat the tag; the first is the plainest and oldest form.
    if (set !== null && !sets.has(key)) sets.set(key, set);
    pending = null;
  }
  return sets;
}

function excelNamespace(typings: string): string {
  const start = typings.indexOf("\ndeclare namespace Excel {");
  const interfaces = typings.indexOf("\n    namespace Interfaces {", start);
  return start < 0 ? "" : typings.slice(start, interfaces < 0 ? undefined : interfaces);
}
