import type { CheckedPlan } from "../../src/commands/check-entries";
import type { EvaluationChoice } from "../../src/commands/choose-evaluation";
import type { RowRating } from "../../src/evaluation/rating";
import type { PaneCommands } from "../../src/taskpane/commands";
import { PLAN_CHOICES } from "../../src/taskpane/plan-choices";
import { answering, openPane } from "./pane-bed";

const rating = (rowKey: string, over: Partial<RowRating>): RowRating => ({
  rowKey,
  indicator: rowKey,
  breakdown: null,
  profile: "against-expected",
  usedYear: 2024,
  value: 1,
  met: true,
  achievementRate: null,
  progressRate: null,
  elapsedShare: null,
  rating: "achieved",
  reason: null,
  ...over,
});

const paneWith = async (answers: Partial<PaneCommands> = {}) => {
  const plan = await PLAN_CHOICES[0]?.load();
  if (plan === undefined) throw new Error("no plan to test with");
  const checked: CheckedPlan = {
    plan,
    sheet: "実績入力",
    judgedYear: 2024,
    readings: [],
    findings: [],
    ratings: [
      rating("net-product-per-worker", {}),
      rating("births", { rating: "behind" }),
      // An indicator is as its severest row.
      rating("healthy-life-expectancy-65/male", {}),
      rating("healthy-life-expectancy-65/female", { rating: "awaiting" }),
    ],
    notices: [],
    dismissed: [],
    settings: { off: [] },
    undoable: 0,
  };
  return openPane(
    answering({
      plansInWorkbook: () =>
        Promise.resolve({
          kind: "plans",
          plans: [{ id: "kitamoto-2", title: "北本市 第2期総合戦略", hasIndicators: true, sheets: [] }],
        }),
      checkEntries: () => Promise.resolve({ kind: "checked", plans: [checked], skipped: [] }),
      ...answers,
    }),
    "evaluation",
  );
};

test("year, criteria and ratings stand as on the sheet, in the words of its criteria", async () => {
  const pane = await paneWith();
  expect(pane.text()).toContain("判定年度令和6年度評価基準期待値対比基準");
  expect(pane.text()).toContain("自動判定の内訳（指標の数）A 順調1件C 遅れ1件… 実績待ち1件");
  pane.close();
});

test("another year and other criteria are written to the sheet", async () => {
  const chosen: unknown[] = [];
  const pane = await paneWith({
    chooseEvaluation: (choice: EvaluationChoice, options) => {
      chosen.push([choice, options?.planId]);
      return Promise.resolve({ kind: "chosen" });
    },
  });
  await pane.choose("判定年度", "令和5年度");
  await pane.choose("評価基準", "達否基準");
  expect(chosen).toEqual([
    [{ kind: "year", year: 2023 }, "kitamoto-2"],
    [{ kind: "profile", profile: "met-or-not" }, "kitamoto-2"],
  ]);
  pane.close();
});

test("a plan without indicators: there is nothing to rate, and its paper is the way on", async () => {
  const pane = await paneWith({
    plansInWorkbook: () =>
      Promise.resolve({
        kind: "plans",
        plans: [{ id: "ninohe-2", title: "二戸市 第2期総合戦略", hasIndicators: false, sheets: [] }],
      }),
    checkEntries: () => Promise.reject(new Error("must not be asked")),
  });
  expect(pane.text()).toBe(
    "二戸市 第2期総合戦略この計画には指標の記載がないため、評価するものはありません。会議に出す資料は［議会要約］で作れます。議会要約へ",
  );
  pane.close();
});

test("a protected sheet is told", async () => {
  const pane = await paneWith({
    chooseEvaluation: () =>
      Promise.resolve({ kind: "refused", reason: "sheet-protected", words: { sheet: "進捗評価" } }),
  });
  await pane.choose("判定年度", "令和5年度");
  expect(pane.text()).toContain("シート「進捗評価」が保護されています。");
  pane.close();
});

test("the evaluation sheet of the plan is brought to the front", async () => {
  const shown: unknown[] = [];
  const pane = await paneWith({
    showSheet: (...order) => {
      shown.push(order);
      return Promise.resolve({ kind: "shown", sheet: "進捗評価" });
    },
  });
  await pane.press("進捗評価のシートを開く");
  expect(shown).toEqual([["kitamoto-2", "evaluation"]]);
  pane.close();
});

test("a missing sheet is told, with the way to make it again", async () => {
  const pane = await paneWith({
    showSheet: () =>
      Promise.resolve({ kind: "refused", reason: "plan-incomplete", words: { sheets: "進捗評価" } }),
  });
  await pane.press("進捗評価のシートを開く");
  expect(pane.text()).toContain("「進捗評価」がこのブックにないため、実行できません。");
  expect(pane.buttons()).toContain("計画を挿入する");
  pane.close();
});
