import type { Fact } from "./fact";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How the thing of an id is called where another refers to it. */
const CALLED: Readonly<Record<string, string>> = {
  goalId: "label",
  policyId: "label",
  measureId: "name",
  indicatorId: "name",
  itemId: "title",
  earlierId: "name",
  currentIds: "name",
  alsoUnder: "name",
};

const found = (value: unknown, id: unknown): Json | null => {
  if (Array.isArray(value)) {
    for (const item of value) {
      const there = found(item, id);
      if (there) return there;
    }
    return null;
  }
  if (!isObject(value)) return null;
  return value.id === id ? value : found(Object.values(value), id);
};

/** What stands on the sheets for a reference to another thing of the plan; null: the property is none. */
export const referredTo = (plan: Json, property: string, id: unknown): readonly Fact[] | null => {
  const called = CALLED[property];
  if (called === undefined && property !== "duplicateOf") return null;
  const thing = found(plan, id);
  if (!thing) throw new Error(`Nothing has the id ${String(id)}`);
  if (called !== undefined) return [{ kind: "text", text: String(thing[called]) }];
  const { document, line } = thing.source as { readonly document: string; readonly line: number };
  return [{ kind: "source", document, line }];
};
