import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_IDS } from "../../src/validation/finding";

const documented = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");

test("docs/rules.md has a line for every rule, and for nothing else", () => {
  const ids = [...documented.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, id]) => id);
  expect(ids.sort()).toEqual([...RULE_IDS].sort());
});
