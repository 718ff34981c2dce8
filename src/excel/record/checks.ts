import { elementTexts, jsonForXml } from "./xml";

/**
 * Namespace of the part that keeps what came of checking: findings dismissed and rules switched off with their
 * reasons, values that were published, values まちKPI wrote. It is a part of its own because it changes far more often
 * than the plan's definition and outlives a lost one.
 */
export const CHECKS_NAMESPACE = "urn:machi-kpi:checks";

/** Lists kept for one plan, by name; what the items are is for the commands to say. */
export type KeptLists = Readonly<Record<string, readonly unknown[]>>;
export type ChecksRecord = ReadonlyMap<string, KeptLists>;

/** One `<plan>` element per plan, its content JSON. */
export const checksXml = (record: ChecksRecord): string =>
  `<checks xmlns="${CHECKS_NAMESPACE}" format="1">${[...record]
    .map(([id, lists]) => `<plan>${jsonForXml({ id, lists })}</plan>`)
    .join("")}</checks>`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const listsOf = (value: unknown): KeptLists =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, items]): readonly [string, readonly unknown[]][] =>
          Array.isArray(items) ? [[name, items]] : [],
        ),
      )
    : {};

const joined = (a: KeptLists, b: KeptLists): KeptLists =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [
      name,
      [...(a[name] ?? []), ...(b[name] ?? [])],
    ]),
  );

/**
 * Reads parts back; damaged ones count as empty. Of two parts (two people wrote the first one at once) the lists are
 * joined.
 */
export const parseChecks = (parts: readonly string[]): ChecksRecord => {
  const record = new Map<string, KeptLists>();
  for (const text of parts.flatMap((xml) => elementTexts(xml, "plan"))) {
    const plan = parseJson(text);
    if (!isObject(plan) || typeof plan.id !== "string") continue;
    record.set(plan.id, joined(record.get(plan.id) ?? {}, listsOf(plan.lists)));
  }
  return record;
};
