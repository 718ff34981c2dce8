import type { Rule } from "eslint";

declare const plugin: {
  readonly meta: { readonly name: string };
  readonly rules: {
    readonly "import-direction": Rule.RuleModule;
    readonly "no-sync-in-loop": Rule.RuleModule;
  };
};
export = plugin;
