const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");
const machiKpi = require("./eslint-rules");

// The add-ins plugin's recommended set carries a typescript-eslint of its own, which ESLint refuses beside
// ours: take its base rules, its prettier switches and its own rules, and leave the copy out.
const [javascript, withoutFormatting, addins] = officeAddins.configs.recommended;
// call-sync-before-read takes handing on part of an object that is being written (`range.format.font`) for a read.
const addinRules = Object.fromEntries(
  Object.keys(addins.rules)
    .filter((name) => name.startsWith("office-addins/") && name !== "office-addins/call-sync-before-read")
    .map((name) => [name, "error"]),
);

const fabric = {
  group: ["office-ui-fabric-react", "office-ui-fabric-react/**", "@fluentui/*", "@uifabric/*"],
  message: "Fabric is wrapped in src/taskpane/ui, so that a move to another version is one folder's work.",
};
const react = { group: ["react", "react-dom", "react-dom/*"], message: "React stays in src/taskpane." };
const node = {
  group: ["node:*"],
  message: "This code also runs in the task pane; Node modules belong to src/headless and src/local-excel.",
};
const imports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

module.exports = tseslint.config(
  { ignores: ["dist", "out", "coverage", "src/local-excel/generated", "eslint-rules/index.d.ts"] },
  { linterOptions: { noInlineConfig: true } },
  javascript,
  withoutFormatting,
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        URL: "readonly",
        __dirname: "readonly",
      },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    plugins: { "office-addins": officeAddins, "machi-kpi": machiKpi },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname, ecmaFeatures: { jsx: true } },
    },
    rules: {
      ...addinRules,
      "machi-kpi/import-direction": "error",
      "machi-kpi/no-sync-in-loop": "error",
      "max-lines": ["error", 300],
      "no-undef": "off", // TypeScript knows the globals better
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      // Broken input is made by taking fields out; objects are never hot enough here for it to matter.
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      ...imports(fabric, react, node),
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "OfficeExtension"].map((name) => ({
          name,
          message: "Only src/excel talks to Office.js.",
        })),
      ],
    },
  },
  { files: ["src/taskpane/**"], rules: imports(fabric, node) },
  { files: ["src/taskpane/ui/**"], rules: imports(node) },
  {
    files: ["src/headless/**", "src/local-excel/**"],
    rules: { ...imports(fabric, react), "no-console": "off" },
  },
  {
    // Where the page meets Office.js: readiness and display language; and the emulated host behind it.
    // The conformance cases are about Office.js itself.
    files: [
      "src/excel/**",
      "src/local-excel/**",
      "src/conformance/{cases,run,report}/**",
      "src/taskpane/office-start.ts",
    ],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // A case writes a property and loads it again in one request, which the first rule takes for a reading; the second
    // does not see a constant as an argument.
    files: ["src/conformance/cases/**"],
    rules: { "office-addins/call-sync-after-load": "off", "office-addins/no-empty-load": "off" },
  },
  { files: ["scripts/**", "src/headless/**"], rules: { "no-console": "off" } },
);
