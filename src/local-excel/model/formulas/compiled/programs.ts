import { compile, type Program } from "./compile";
import { parseExpression } from "./parse-expression";
import { templateOf, type Slot } from "./template";

const LIMIT = 5000;

/** Compiled formulas by template. */
const made = new Map<string, Program | null>();

/** The program of a resolved formula, shared by all formulas of its template; null where the engine is needed. */
export function programOf(text: string, slots: readonly Slot[]): Program | null {
  const template = templateOf(text, slots);
  if (template === null) return null;
  const known = made.get(template);
  if (known !== undefined) return known;
  if (made.size >= LIMIT) made.clear();
  const expression = parseExpression(template);
  const program = expression === null ? null : compile(expression);
  made.set(template, program);
  return program;
}
