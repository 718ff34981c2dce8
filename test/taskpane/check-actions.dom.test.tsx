import { act } from "react-dom/test-utils";
import type { CheckedPlan } from "../../src/commands/check-entries";
import type { PaneCommands } from "../../src/taskpane/commands";
import { PLAN_CHOICES } from "../../src/taskpane/plan-choices";
import type { Finding } from "../../src/validation/finding";
import { answering, openPane } from "./pane-bed";

const finding: Finding = {
  rule: "stored-as-text",
  severity: "info",
  indicator: "出生数",
  breakdown: null,
  rowKey: "births",
  year: 2024,
  department: "",
  place: { sheet: "実績入力", cell: "H12" },
  message: { id: "stored-as-text", words: { raw: "３４０", value: "340人" } },
  before: "３４０",
  after: 340,
};

const paneWith = async (answers: Partial<PaneCommands>, over: Partial<CheckedPlan> = {}) => {
  const plan = await PLAN_CHOICES[0]?.load();
  if (plan === undefined) throw new Error("no plan to test with");
  const checked: CheckedPlan = {
    plan,
    sheet: "実績入力",
    judgedYear: 2024,
    readings: [],
    findings: [finding],
    ratings: [],
    notices: [],
    dismissed: [],
    settings: { off: [] },
    undoable: 0,
    ...over,
  };
  let checks = 0;
  const pane = await openPane(
    answering({
      checkEntries: () => {
        checks += 1;
        return Promise.resolve({ kind: "checked", skipped: [], plans: [checked] });
      },
      ...answers,
    }),
    "check",
  );
  await pane.press("チェックする");
  return { pane, checks: () => checks };
};

test("適用 writes the offer of one finding and checks again", async () => {
  const applied: (readonly Finding[])[] = [];
  const { pane, checks } = await paneWith({
    applyFindings: (findings) => {
      applied.push(findings);
      return Promise.resolve({ kind: "applied", count: 1, skipped: [] });
    },
  });
  await pane.press("適用");
  expect(applied).toEqual([[finding]]);
  expect(pane.text()).toContain("1か所に書き込みました。");
  expect(checks()).toBe(2);
  pane.close();
});

test("all corrections of spelling go at once, suspicions one by one", async () => {
  const applied: (readonly Finding[])[] = [];
  const other = { ...finding, rowKey: "other" };
  const { pane } = await paneWith(
    {
      applyFindings: (findings) => {
        applied.push(findings);
        return Promise.resolve({ kind: "applied", count: 2, skipped: [] });
      },
    },
    { findings: [finding, other, { ...finding, rowKey: "third", severity: "warning" }] },
  );
  await pane.press("書き方だけの直し2件をすべて適用");
  expect(applied).toEqual([[finding, other]]);
  pane.close();
});

test("確認済み asks for the reason first", async () => {
  const reasons: string[] = [];
  const { pane } = await paneWith({
    dismissFinding: (_finding, reason) => {
      reasons.push(reason);
      return Promise.resolve({ kind: "recorded" });
    },
  });
  await pane.press("確認済みにする…");
  await pane.write("このままでよい理由", "市外分を含むため");
  await pane.press("理由を記録する");
  expect(reasons).toEqual(["市外分を含むため"]);
  expect(pane.text()).toContain("ブックに記録しました。");
  pane.close();
});

test("a finding leads to its cell, an application can be taken back, the result goes to a sheet", async () => {
  const { pane } = await paneWith(
    {
      selectFinding: () => Promise.resolve({ kind: "selected", sheet: "実績入力", cell: "J14" }),
      undoApplied: () => Promise.resolve({ kind: "restored", count: 1, left: 0, remaining: 0 }),
      writeCheckResult: () =>
        Promise.resolve({ kind: "refused", reason: "sheet-protected", words: { sheet: "チェック結果" } }),
    },
    { undoable: 1 },
  );
  await pane.press("実績入力 H12");
  expect(pane.text()).toContain("実績入力 J14 を選びました。");
  await pane.press("適用を元に戻す");
  expect(pane.text()).toContain("1か所を元に戻しました。");
  await pane.press("チェック結果のシートを作る");
  expect(pane.text()).toContain("シート「チェック結果」が保護されています。");
  pane.close();
});

test("what is typed meanwhile renews the list, and moved rows are told", async () => {
  let tell: Parameters<PaneCommands["watchEntries"]>[0] = () => undefined;
  const { pane } = await paneWith({
    watchEntries: (onUpdate) => {
      tell = onUpdate;
      return Promise.resolve({ kind: "watching", stop: () => Promise.resolve() });
    },
    withRowFindings: () => Promise.resolve([]),
  });
  expect(pane.text()).toContain("案：３４０ → 340");
  await act(async () => {
    tell({ kind: "rows", planId: "kitamoto-2", rowKeys: ["births"], findings: [] });
    tell({ kind: "stale", planId: "kitamoto-2" });
    await Promise.resolve();
  });
  await pane.press("入力チェック");
  expect(pane.text()).not.toContain("案：３４０ → 340");
  expect(pane.text()).toContain("行や列が変わりました。");
  pane.close();
});
