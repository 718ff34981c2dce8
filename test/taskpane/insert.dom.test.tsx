import type { InsertOutcome } from "../../src/commands/insert-plan";
import type { PaneCommands } from "../../src/taskpane/commands";
import { answering, openPane } from "./pane-bed";

const inserting = (
  outcome: InsertOutcome | ((onNamesTaken: string | undefined) => InsertOutcome),
): { readonly commands: PaneCommands; readonly calls: readonly unknown[] } => {
  const calls: unknown[] = [];
  return {
    calls,
    commands: answering({
      insertPlan: (plan, options) => {
        calls.push([plan.id, options?.onNamesTaken]);
        return Promise.resolve(typeof outcome === "function" ? outcome(options?.onNamesTaken) : outcome);
      },
    }),
  };
};

test("a plan is inserted, its sheets named, and the next step offered", async () => {
  const { commands, calls } = inserting({
    kind: "inserted",
    made: [
      { id: "register", name: "指標台帳" },
      { id: "actuals", name: "実績入力" },
    ],
  });
  const pane = await openPane(commands, "insert");
  expect(pane.text()).toContain("北本市 第2期総合戦略");
  await pane.press("挿入する");
  expect(calls).toEqual([["kitamoto-2", "ask"]]);
  expect(pane.text()).toContain("「第2期総合戦略」のシートを2枚作りました。指標台帳実績入力");
  await pane.press("入力チェックへ");
  expect(pane.text()).toContain("実績入力の値を計画の定義と照らし合わせます。");
  pane.close();
});

test("taken names are only replaced once the person has agreed", async () => {
  const { commands, calls } = inserting((onNamesTaken) =>
    onNamesTaken === "rename"
      ? { kind: "inserted", made: [{ id: "actuals", name: "実績入力 (2)" }] }
      : { kind: "names-taken", taken: [{ name: "実績入力", proposal: "実績入力 (2)" }] },
  );
  const pane = await openPane(commands, "insert");
  await pane.press("挿入する");
  expect(pane.text()).toContain("同じ名前のシートがすでにあるため、まだ何も作っていません。");
  expect(pane.text()).toContain("実績入力 → 実績入力 (2)");
  await pane.press("この名前で作る");
  expect(calls).toEqual([
    ["kitamoto-2", "ask"],
    ["kitamoto-2", "rename"],
  ]);
  expect(pane.text()).toContain("シートを1枚作りました。実績入力 (2)");
  pane.close();
});

test.each<[string, InsertOutcome, string]>([
  [
    "a plan that is there already",
    { kind: "already-there", sheets: [] },
    "シートはすべて揃っています。何も変更していません。",
  ],
  [
    "another definition under the same id",
    { kind: "refused", reason: "different-definition", words: { id: "kitamoto-2" } },
    "このブックには、同じID（kitamoto-2）で内容の異なる計画がすでに入っています。",
  ],
  ["cancelling before anything was written", { kind: "cancelled", begun: false }, "何も変更していません。"],
])("%s is told", async (_name, outcome, sentence) => {
  const pane = await openPane(inserting(outcome).commands, "insert");
  await pane.press("挿入する");
  expect(pane.text()).toContain(sentence);
  pane.close();
});

test.each<[string, InsertOutcome]>([
  ["a cancelled insert that had begun", { kind: "cancelled", begun: true }],
  ["an unfinished command", { kind: "refused", reason: "unfinished-exists", words: { plan: "kitamoto-2" } }],
])("%s leads home, where it can be continued", async (_name, outcome) => {
  const pane = await openPane(inserting(outcome).commands, "insert");
  await pane.press("挿入する");
  await pane.press("ホームへ");
  expect(pane.text()).toContain("このブックには、まだ計画が入っていません。");
  pane.close();
});

test("progress is shown, and 中止 reaches the command", async () => {
  let finish: (outcome: InsertOutcome) => void = () => undefined;
  const pane = await openPane(
    answering({
      insertPlan: (_plan, options) =>
        new Promise((resolve) => {
          finish = resolve;
          options?.onProgress?.({ done: 1, of: 4, label: "指標台帳" });
          options?.signal?.addEventListener("abort", () => resolve({ kind: "cancelled", begun: true }));
        }),
    }),
    "insert",
  );
  await pane.press("挿入する");
  expect(pane.text()).toContain("「指標台帳」を作っています…");
  expect(pane.buttons()).toEqual(["挿入する", "中止"]);
  await pane.press("挿入する"); // disabled: a second insert must not begin
  await pane.press("中止");
  expect(pane.text()).toContain("［続きから］または［取り消し］を選べます。");
  finish({ kind: "cancelled", begun: true });
  pane.close();
});
