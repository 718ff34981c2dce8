import { RuleTester } from "eslint";
import { parser } from "typescript-eslint";
import plugin from "../../eslint-rules";

const rules = new RuleTester({ languageOptions: { parser } });
const sync = [{ messageId: "loop", data: { call: "sync()" } }];

rules.run("no-sync-in-loop", plugin.rules["no-sync-in-loop"], {
  valid: [
    `async function read(context) { for (const row of rows) row.load("values"); await context.sync(); }`,
    `async function read(context) { for (const row of await context.sync()) use(row); }`,
    `for (const name of names) { handlers.set(name, async (context) => { await context.sync(); }); }`,
    `for (const file of files) { fs.sync(file); }`,
    `await Promise.resolve().then(() => context.sync());`,
  ],
  invalid: [
    { code: `async function f(context) { for (const row of rows) await context.sync(); }`, errors: sync },
    { code: `async function f(ctx) { while (open) { await ctx.sync(); } }`, errors: sync },
    { code: `async function f(ctx) { do { await ctx.sync(); } while (open); }`, errors: sync },
    { code: `async function f(r) { for (let i = 0; i < 9; i++) { await r.context.sync(); } }`, errors: sync },
    { code: `sheets.forEach(async (sheet) => { await sheet.context.sync(); });`, errors: sync },
    {
      code: `await Promise.all(sheets.map(async (sheet) => { await sheet.context.sync(); }));`,
      errors: sync,
    },
    {
      code: `async function f() { for (const name of names) await Excel.run((context) => write(context, name)); }`,
      errors: [{ messageId: "loop", data: { call: "Excel.run()" } }],
    },
  ],
});
