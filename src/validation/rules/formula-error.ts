import { columnFindings } from "../calculated-columns";
import type { Rule } from "../rule";

/** A calculated cell whose formula comes to an error value (#REF!): error, one for each column. */
export const formulaErrorRule: Rule = {
  id: "formula-error",
  check: (context) =>
    columnFindings(context, {
      rule: "formula-error",
      isBroken: ({ cell }) => cell.formula !== null && cell.type === "error",
      one: "formula-error",
      many: "formula-error-column",
    }),
};
