import type { CheckedPlan, CheckOutcome } from "../../src/commands/check-entries";
import type { CheckResultOutcome } from "../../src/commands/write-check-result";
import { PLAN_CHOICES } from "../../src/taskpane/plan-choices";
import type { Finding } from "../../src/validation/finding";
import { answering, openPane } from "./pane-bed";

const finding = (over: Partial<Finding>): Finding => ({
  rule: "unreadable",
  severity: "error",
  indicator: "出生数",
  breakdown: null,
  rowKey: "births",
  year: 2024,
  department: "",
  place: { sheet: "実績入力", cell: "H12" },
  message: { id: "unreadable-not-a-number", words: { raw: "abc" } },
  before: "abc",
  after: null,
  ...over,
});

const checked = async (over: Partial<CheckedPlan>): Promise<CheckOutcome> => {
  const plan = await PLAN_CHOICES[0]?.load();
  if (plan === undefined) throw new Error("no plan to test with");
  return {
    kind: "checked",
    skipped: [],
    plans: [
      {
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
      },
    ],
  };
};

const check = async (outcome: Promise<CheckOutcome>, language: "ja" | "en" = "ja") => {
  const pane = await openPane(answering({ checkEntries: () => outcome }), "check", language);
  await pane.press(language === "ja" ? "チェックする" : "Check");
  return pane;
};

test("nothing to look at is said with the number of values", async () => {
  const reading = {
    rowKey: "births",
    indicator: "出生数",
    breakdown: null,
    year: 2024,
    unit: "人",
    reading: { kind: "number", value: 400, notes: [] },
  } as const;
  const pane = await check(
    checked({
      readings: [
        { ...reading, raw: 400 },
        { ...reading, year: 2025, raw: "", reading: { kind: "missing", missing: "blank" } },
      ],
    }),
  );
  expect(pane.text()).toContain("北本市 第2期総合戦略（判定年度 令和6年度）");
  expect(pane.text()).toContain("確認が必要な欄はありません（1件の値を確認しました）。");
  expect(pane.buttons()).toEqual(["もう一度チェックする", "議会要約へ"]);
  pane.close();
});

test("findings come gravest first, with place, sentence and offer", async () => {
  const pane = await check(
    checked({
      findings: [
        finding({
          rule: "stored-as-text",
          severity: "info",
          message: { id: "stored-as-text", words: { raw: "３４０", value: 340 } },
          before: "３４０",
          after: 340,
        }),
        finding({}),
      ],
    }),
  );
  expect(pane.text()).toContain("エラー 1件、注意 0件、情報 1件です。");
  const [first = "", second = ""] = [...document.querySelectorAll("ol > li")].map((item) => item.textContent);
  expect(first).toContain(
    "✕ エラー実績入力 H12出生数・令和6年度「abc」を数値として読み取れません。数字だけを入力し、",
  );
  expect(first).not.toContain("案：");
  expect(second).toContain("ⓘ 情報");
  expect(second).toContain("案：３４０ → 340");
  pane.close();
});

const itemsOf = (heading: string): readonly string[] =>
  [...document.querySelectorAll(`section[aria-label="${heading}"] li`)].map((item) => item.textContent ?? "");

describe("groups and filters", () => {
  const findings = [
    finding({ department: "市民課" }),
    finding({
      rowKey: "b",
      severity: "info",
      department: "市民課",
      place: { sheet: "指標台帳", cell: "C4" },
    }),
    finding({ rowKey: "c", severity: "warning", place: null }),
  ];

  test("by 担当課, the gravest first; a finding without one has its own group", async () => {
    const pane = await check(checked({ findings }));
    await pane.choose("並べ方", "担当課");
    expect(pane.text()).toContain("市民課（2）");
    expect(itemsOf("市民課").map((text) => text.slice(0, 5))).toEqual(["✕ エラー", "ⓘ 情報指"]);
    expect(itemsOf("担当課の記入なし")).toHaveLength(1);
    pane.close();
  });

  test("by sheet", async () => {
    const pane = await check(checked({ findings }));
    await pane.choose("並べ方", "シート");
    expect(["実績入力", "指標台帳", "ブック全体"].map((sheet) => itemsOf(sheet).length)).toEqual([1, 1, 1]);
    pane.close();
  });

  test("only what was asked for is shown; the choices say how much of it there is", async () => {
    const pane = await check(checked({ findings }));
    await pane.choose("重要度の絞り込み", "✕ エラー（1）");
    expect(document.querySelectorAll("ol > li")).toHaveLength(1);
    await pane.choose("担当課の絞り込み", "担当課の記入なし（0）");
    expect(pane.text()).toContain("この条件の確認事項はありません。");
    await pane.choose("重要度の絞り込み", "すべて（1）");
    expect(document.querySelectorAll("ol > li")).toHaveLength(1);
    pane.close();
  });
});

test("of several plans the one worked on last is open, the others are folded with their counts", async () => {
  const [first, second] = await Promise.all([checked({ findings: [finding({})] }), checked({})]);
  if (first.kind !== "checked" || second.kind !== "checked") throw new Error("not checked");
  const other = second.plans.map((own) => ({
    ...own,
    plan: { ...own.plan, id: "other", shortTitle: "別の計画" },
  }));
  const pane = await check(
    Promise.resolve({ kind: "checked", plans: [...first.plans, ...other], skipped: [] }),
  );
  expect(pane.text()).toContain("北本市 第2期総合戦略確認事項　エラー1・注意0・情報0");
  expect(pane.text()).toContain("北本市 別の計画確認事項はありません");
  expect(pane.text()).not.toContain("北本市 別の計画（判定年度");
  await pane.press("北本市 別の計画確認事項はありません");
  expect(pane.text()).toContain("北本市 別の計画（判定年度");
  pane.close();
});

test("チェック結果 under another name is written for the plan it was asked for", async () => {
  const [first, second] = await Promise.all([
    checked({ findings: [finding({})] }),
    checked({ findings: [finding({})] }),
  ]);
  if (first.kind !== "checked" || second.kind !== "checked") throw new Error("not checked");
  const other = second.plans.map((own) => ({
    ...own,
    plan: { ...own.plan, id: "other", shortTitle: "別の計画" },
  }));
  const [own] = first.plans;
  if (own === undefined) throw new Error("not checked");
  const written: unknown[] = [];
  const pane = await openPane(
    answering({
      checkEntries: () =>
        Promise.resolve({ kind: "checked", plans: [...first.plans, ...other], skipped: [] }),
      writeCheckResult: ({ planId, onNamesTaken } = {}) => {
        written.push([planId, onNamesTaken]);
        return Promise.resolve<CheckResultOutcome>(
          onNamesTaken === "rename"
            ? { kind: "written", sheet: "チェック結果 (2)", checked: own, marked: true }
            : { kind: "names-taken", taken: [{ name: "チェック結果", proposal: "チェック結果 (2)" }] },
        );
      },
    }),
    "check",
  );
  await pane.press("チェックする");
  await pane.press("北本市 第2期総合戦略確認事項　エラー1・注意0・情報0");
  await pane.press("北本市 別の計画確認事項　エラー1・注意0・情報0");
  await pane.press("チェック結果のシートを作る");
  await pane.press("この名前で作る");
  expect(written).toEqual([
    ["other", "ask"],
    ["other", "rename"],
  ]);
  expect(pane.text()).toContain("「チェック結果 (2)」に書き出しました。");
  pane.close();
});

test("hundreds of findings come in portions", async () => {
  const findings = Array.from({ length: 120 }, (_, row) =>
    finding({ place: { sheet: "実績入力", cell: `H${row + 5}` } }),
  );
  const pane = await check(checked({ findings }));
  expect(document.querySelectorAll("ol > li")).toHaveLength(50);
  await pane.press("さらに50件を表示");
  await pane.press("さらに20件を表示");
  expect(document.querySelectorAll("ol > li")).toHaveLength(120);
  pane.close();
});

test("what is worth knowing about the check itself is told", async () => {
  const pane = await check(checked({ notices: [{ id: "year-unknown", words: { year: "令和6年度" } }] }));
  expect(pane.text()).toContain("判定年度を読み取れないため、令和6年度として確認しました。");
  pane.close();
});

test("findings are told in English too", async () => {
  const pane = await check(checked({ findings: [finding({})] }), "en");
  expect(pane.text()).toContain('実績入力 H12出生数 · FY2024"abc" cannot be read as a number.');
  pane.close();
});

test("a plan without indicators: there is nothing to check, and its paper is the way on", async () => {
  const pane = await check(
    Promise.resolve({
      kind: "refused",
      reason: "nothing-to-check",
      words: { plan: "二戸市 第2期総合戦略" },
    }),
  );
  expect(pane.text()).toContain(
    "「二戸市 第2期総合戦略」には指標の記載がないため、確認するものはありません。",
  );
  expect(pane.buttons()).toEqual(["もう一度チェックする", "議会要約へ"]);
  pane.close();
});

test("several plans without indicators are all named", async () => {
  const skipped = ["八戸市 市政1期目の取り組み", "二戸市 第2期総合戦略"].map((title) => ({
    planId: title,
    title,
    why: { kind: "refused", reason: "nothing-to-check", words: { plan: title } } as const,
  }));
  const pane = await check(Promise.resolve({ kind: "checked", plans: [], skipped }));
  for (const { title } of skipped)
    expect(pane.text()).toContain(`「${title}」は、指標がないため確認の対象外です。`);
  expect(pane.buttons()).toEqual(["もう一度チェックする", "議会要約へ"]);
  pane.close();
});

test("a workbook without a plan leads to inserting one", async () => {
  const pane = await check(Promise.resolve({ kind: "refused", reason: "no-plan", words: {} }));
  expect(pane.text()).toContain("このブックには、まちKPIの計画がまだ入っていません。");
  await pane.press("計画を挿入する");
  expect(pane.text()).toContain("選んだ計画のシートを");
  pane.close();
});
