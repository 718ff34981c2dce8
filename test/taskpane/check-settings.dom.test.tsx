import type { CheckedPlan } from "../../src/commands/check-entries";
import type { PaneCommands } from "../../src/taskpane/commands";
import { PLAN_CHOICES } from "../../src/taskpane/plan-choices";
import { dismissalOf } from "../../src/validation/dismissal";
import type { Finding } from "../../src/validation/finding";
import { answering, openPane } from "./pane-bed";

const finding: Finding = {
  rule: "definition-changed",
  severity: "warning",
  indicator: "出生数",
  breakdown: null,
  rowKey: "births",
  year: null,
  about: "目標値",
  department: "",
  place: { sheet: "指標台帳", cell: "U9" },
  message: { id: "definition-changed", words: { heading: "目標値", value: "1", expected: 380 } },
  before: 1,
  after: 380,
};
const off = { rule: "scale", reason: "桁の大きい年があるため", by: "企画課", date: "2025-06-30" } as const;
const confirmed = {
  finding: { ...finding, rowKey: "share", indicator: "参加割合" },
  dismissal: dismissalOf({ ...finding, rowKey: "share" }, "計画の改定", "2025-07-01"),
};
const recorded = Promise.resolve({ kind: "recorded" } as const);

const paneWith = async (answers: Partial<PaneCommands>, over: Partial<CheckedPlan> = {}) => {
  const plan = await PLAN_CHOICES[0]?.load();
  if (plan === undefined) throw new Error("no plan to test with");
  let checked: CheckedPlan = {
    plan,
    sheet: "実績入力",
    judgedYear: 2024,
    readings: [],
    findings: [],
    ratings: [],
    notices: [],
    dismissed: [],
    settings: { off: [] },
    undoable: 0,
    ...over,
  };
  const pane = await openPane(
    answering({
      checkEntries: () => Promise.resolve({ kind: "checked", skipped: [], plans: [checked] }),
      ...answers,
    }),
    "check",
  );
  await pane.press("チェックする");
  return {
    pane,
    planId: plan.id,
    becomes: (next: Partial<CheckedPlan>) => {
      checked = { ...checked, ...next };
    },
  };
};

test("the fold is closed at first and says where there is nothing to take back", async () => {
  const { pane } = await paneWith({});
  expect(pane.text()).not.toContain("行っていない確認");
  await pane.press("設定");
  expect(pane.text()).toContain("行っていない確認ありません。");
  expect(pane.text()).toContain("確認済みありません。");
  await pane.press("設定");
  expect(pane.text()).not.toContain("行っていない確認");
  pane.close();
});

test("the marks are taken off", async () => {
  const asked: unknown[] = [];
  const { pane, planId } = await paneWith({
    clearMarks: (choice) => {
      asked.push(choice);
      return Promise.resolve({ kind: "cleared" });
    },
  });
  await pane.press("設定");
  await pane.press("実績入力の印（色）を消す");
  expect(asked).toEqual([{ planId }]);
  expect(pane.text()).toContain("印（色）を消しました。");
  pane.close();
});

test("a rule that is off stands there with its reason and comes on again; the fold stays open", async () => {
  const asked: unknown[] = [];
  const { pane, planId, becomes } = await paneWith(
    {
      switchRuleOn: (...order) => {
        asked.push(order);
        return recorded;
      },
    },
    { settings: { off: [off] } },
  );
  await pane.press("設定");
  expect(pane.text()).toContain("桁違いの疑い理由：桁の大きい年があるため（企画課、2025-06-30）");
  becomes({ settings: { off: [] } });
  await pane.press("元に戻す");
  expect(asked).toEqual([["scale", { planId }]]);
  expect(pane.text()).toContain("ブックに記録しました。");
  expect(pane.text()).toContain("行っていない確認ありません。");
  pane.close();
});

test("a confirmed finding is shown again", async () => {
  const asked: unknown[] = [];
  const { pane, planId, becomes } = await paneWith(
    {
      reopenFinding: (...order) => {
        asked.push(order);
        return recorded;
      },
    },
    { dismissed: [confirmed] },
  );
  await pane.press("設定");
  expect(pane.text()).toContain("理由：計画の改定（2025-07-01）");
  becomes({ dismissed: [], findings: [confirmed.finding] });
  await pane.press("再表示");
  expect(asked).toEqual([[confirmed.finding, { planId }]]);
  expect(pane.buttons()).toContain("確認済みにする…");
  pane.close();
});

test("a rule is switched off from a finding, with the reason and the department", async () => {
  const asked: unknown[] = [];
  const { pane, planId } = await paneWith(
    {
      switchRuleOff: (...order) => {
        asked.push(order);
        return recorded;
      },
    },
    { findings: [finding] },
  );
  await pane.press("この種類の確認をやめる…");
  await pane.write("この種類の確認をやめる理由", "改定を反映したため");
  await pane.press("理由を記録する");
  expect(asked).toEqual([]);
  await pane.write("判断した課", "企画課");
  await pane.press("理由を記録する");
  expect(asked).toEqual([["definition-changed", { reason: "改定を反映したため", by: "企画課" }, { planId }]]);
  pane.close();
});

test("a changed definition can be applied; what is said of a rule that is off offers no decision", async () => {
  const applied: (readonly Finding[])[] = [];
  const remainder: Finding = {
    ...finding,
    rule: "rule-off",
    severity: "info",
    indicator: null,
    rowKey: null,
    about: "scale",
    place: null,
    message: { id: "rule-off", words: { ...off, count: 2 } },
    before: null,
    after: null,
  };
  const { pane, becomes } = await paneWith(
    {
      applyFindings: (findings) => {
        applied.push(findings);
        return Promise.resolve({ kind: "applied", count: 1, skipped: [] });
      },
    },
    { findings: [finding] },
  );
  becomes({ findings: [remainder] });
  await pane.press("適用");
  expect(applied).toEqual([[finding]]);
  expect(pane.text()).toContain("「桁違いの疑い」の確認は行っていません（2件を省いています）。");
  expect(pane.buttons()).not.toContain("確認済みにする…");
  expect(pane.buttons()).not.toContain("この種類の確認をやめる…");
  pane.close();
});
