import path from "node:path";
import { RuleTester } from "eslint";
import { parser } from "typescript-eslint";
import plugin from "../../eslint-rules";

const rules = new RuleTester({ languageOptions: { parser } });
const at = (file: string): string => path.join(path.sep, "anywhere", "src", file);

rules.run("import-direction", plugin.rules["import-direction"], {
  valid: [
    { filename: at("commands/insert-plan.ts"), code: `import { write } from "../excel/write";` },
    { filename: at("commands/insert-plan.ts"), code: `import { steps } from "./steps";` },
    { filename: at("sheets/evaluation/row.ts"), code: `import { pace } from "../../evaluation/pace";` },
    { filename: at("taskpane/views.ts"), code: `const check = () => import("../commands/check-entries");` },
    { filename: at("headless/workbook.ts"), code: `import { createWorkbook } from "../local-excel";` },
    { filename: at("i18n/findings.ts"), code: `import type { RuleId } from "../validation/finding";` },
    { filename: at("plan/load-plan.ts"), code: `import Ajv from "ajv"; export * from "./plan";` },
    { filename: path.join(path.sep, "test", "all.ts"), code: `import "../src/taskpane/index";` },
  ],
  invalid: [
    {
      filename: at("excel/write/sheet.ts"),
      code: `import { widths } from "../../sheets/width";`,
      errors: [{ messageId: "upward", data: { from: "excel", to: "sheets" } }],
    },
    {
      filename: at("validation/rules/unit.ts"),
      code: `import type { Row } from "../../sheets/row";`,
      errors: [{ messageId: "upward", data: { from: "validation", to: "sheets" } }],
    },
    {
      filename: at("evaluation/pace.ts"),
      code: `export { column } from "../sheets/columns";`,
      errors: [{ messageId: "upward", data: { from: "evaluation", to: "sheets" } }],
    },
    {
      filename: at("plan/plan.ts"),
      code: `export * from "../values/reading";`,
      errors: [{ messageId: "upward", data: { from: "plan", to: "values" } }],
    },
    {
      filename: at("taskpane/app.tsx"),
      code: `const excel = import("../local-excel");`,
      errors: [{ messageId: "upward", data: { from: "taskpane", to: "local-excel" } }],
    },
    {
      filename: at("local-excel/office/frame.ts"),
      code: `let plan: import("../../plan/plan").Plan;`,
      errors: [{ messageId: "upward", data: { from: "local-excel", to: "plan" } }],
    },
    {
      filename: at("i18n/findings.ts"),
      code: `import { RULE_IDS } from "../validation/finding";`,
      errors: [{ messageId: "upward", data: { from: "i18n", to: "validation" } }],
    },
    {
      filename: at("novelty/index.ts"),
      code: `import { plan } from "../plan/plan";`,
      errors: [{ messageId: "unknown", data: { folder: "novelty" } }],
    },
  ],
});
