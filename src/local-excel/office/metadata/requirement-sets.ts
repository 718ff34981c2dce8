import type { ApiSet } from "./metadata";

/** Requirement sets a host claims to have: `{ ExcelApi: "1.17" }`. Names are compared without case. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the local Excel claims when nothing else is asked for. RichApiRuntime is left out on purpose: with it the
 * client would use request forms (QueryAsJson, Update) that are not emulated.
 */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  BindingEvents: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  MatrixBindings: "1.1",
  MatrixCoercion: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
  TableBindings: "1.1",
  TableCoercion: "1.1",
  TextBindings: "1.1",
  TextCoercion: "1.1",
};

/** Whether a host with these sets offers an API of that set. */
export function offers(sets: RequirementSets, api: ApiSet): boolean {
  const wanted = api.set.toLowerCase();
  const found = Object.entries(sets).find(([name]) => name.toLowerCase() === wanted);
  return found !== undefined && compareVersions(found[1], api.version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
