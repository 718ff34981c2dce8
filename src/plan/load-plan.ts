import { referenceFaults } from "./check-references";
import { shapeFaults } from "./check-shape";
import { jsonFaultPlace } from "./json-place";
import type { Plan } from "./plan";
import { PlanFileError } from "./plan-fault";

/**
 * A checked plan from parsed JSON.
 * @throws PlanFileError with one fault per fault of the file. Faults of meaning are looked for once the shape is right.
 */
export const loadPlan = (json: unknown): Plan => {
  const shape = shapeFaults(json);
  if (shape.length > 0) throw new PlanFileError(shape);
  const plan = json as Plan;
  const references = referenceFaults(plan);
  if (references.length > 0) throw new PlanFileError(references);
  return plan;
};

/**
 * A checked plan from the text of a plan file (UTF-8 JSON, with or without BOM).
 * @throws PlanFileError, also when the text is no JSON.
 */
export const parsePlan = (fileText: string): Plan => {
  const text = fileText.replace(/^\uFEFF/, "");
  const fault = jsonFaultPlace(text);
  if (fault !== null) {
    const words = { line: String(fault.line), column: String(fault.column) };
    throw new PlanFileError([{ id: "not-json", place: "(file)", words }]);
  }
  return loadPlan(JSON.parse(text));
};
