/**
 * Which folder of src may import which: downward only, and siblings leave each other alone.
 * A folder may always import itself.
 */
const foundation = ["values", "blueprint", "plan", "i18n"];
const rules = ["validation", "evaluation"];
const commands = ["excel", "sheets", ...rules, ...foundation];

/** @type {Readonly<Record<string, readonly string[]>>} */
module.exports = {
  plan: [],
  blueprint: ["plan"],
  values: ["plan"],
  i18n: [],
  evaluation: foundation,
  validation: foundation,
  // Builders need the worksheet formulas of the rating rules, which stand beside their TypeScript.
  sheets: ["evaluation", ...foundation],
  excel: foundation,
  // Files are written by the local Excel's model and file writer: one writer of .xlsx, held by one set of tests.
  xlsx: [...foundation, "local-excel"],
  commands,
  taskpane: [...commands, "commands"],
  // Cases against Excel itself, on a page of its own: they go by nothing the add-in is built from.
  conformance: ["i18n"],
  headless: [...commands, "commands", "xlsx", "local-excel"],
  "local-excel": [],
};
