import type { SummaryOptions, SummaryOutcome } from "../../src/commands/make-council-summary";
import type { InsertedPlan } from "../../src/commands/plans-in-workbook";
import type { PaneCommands } from "../../src/taskpane/commands";
import { answering, openPane } from "./pane-bed";

const KITAMOTO: InsertedPlan = {
  id: "kitamoto-2",
  title: "北本市 第2期総合戦略",
  hasIndicators: true,
  sheets: [],
};
const OTHER: InsertedPlan = { id: "other-1", title: "別市 総合計画", hasIndicators: true, sheets: [] };

const summarizing = (
  outcome: SummaryOutcome,
  plans: readonly InsertedPlan[] = [KITAMOTO],
): { readonly commands: PaneCommands; readonly calls: readonly SummaryOptions[] } => {
  const calls: SummaryOptions[] = [];
  return {
    calls,
    commands: answering({
      plansInWorkbook: () => Promise.resolve({ kind: "plans", plans }),
      makeCouncilSummary: (options) => {
        calls.push(options ?? {});
        return Promise.resolve(outcome);
      },
    }),
  };
};

const MADE: SummaryOutcome = { kind: "made", sheet: "議会要約" };
const SETTINGS = ["variant", "draft", "documentNo", "meeting", "meetingDate", "asOf", "department"] as const;
const settingsOf = (options: SummaryOptions | undefined) =>
  Object.fromEntries(
    SETTINGS.flatMap((name) => (options !== undefined && name in options ? [[name, options[name]]] : [])),
  );

test("what is left alone stays as the last time", async () => {
  const { commands, calls } = summarizing(MADE);
  const pane = await openPane(commands, "summary");
  await pane.press("議会要約を作る");
  expect(calls).toHaveLength(1);
  expect(calls[0]?.planId).toBe("kitamoto-2");
  expect(settingsOf(calls[0])).toEqual({});
  expect(pane.text()).toContain("「議会要約」を作りました。");
  pane.close();
});

test("what is filled in is printed", async () => {
  const { commands, calls } = summarizing(MADE);
  const pane = await openPane(commands, "summary");
  await pane.choose("だれに配る資料か", "有識者会議（目標ごとの評価と委員意見の欄つき）");
  await pane.choose("表題の（案）", "（案）を付けない");
  await pane.write("資料番号", " 資料3 ");
  await pane.write("会議名", "総務常任委員会");
  await pane.write("開催日", "令和8年9月4日");
  await pane.write("時点", "令和8年8月1日現在");
  await pane.press("議会要約を作る");
  expect(settingsOf(calls[0])).toEqual({
    variant: "panel",
    draft: false,
    documentNo: "資料3",
    meeting: "総務常任委員会",
    meetingDate: "令和8年9月4日",
    asOf: "令和8年8月1日現在",
  });
  pane.close();
});

test("a refreshed summary says what was changed and what was kept", async () => {
  const pane = await openPane(
    summarizing({ kind: "refreshed", sheet: "議会要約", changed: 12, kept: 2, couldRate: false }).commands,
    "summary",
  );
  await pane.press("議会要約を作る");
  expect(pane.text()).toContain(
    "「議会要約」を更新しました（更新12か所、手で直された2か所はそのままです）。",
  );
  expect(pane.text()).not.toContain("判定を載せた議会要約");
  pane.close();
});

test("says how to get a summary with ratings once targets have been entered", async () => {
  const pane = await openPane(
    summarizing({ kind: "refreshed", sheet: "議会要約", changed: 0, kept: 0, couldRate: true }).commands,
    "summary",
  );
  await pane.press("議会要約を作る");
  expect(pane.text()).toContain(
    "目標値が入力されたので、判定を載せた議会要約にできます。「議会要約」のシートを削除してから、もう一度作成してください。",
  );
  pane.close();
});

test("of several plans the chosen one is summarized", async () => {
  const { commands, calls } = summarizing(MADE, [KITAMOTO, OTHER]);
  const pane = await openPane(commands, "summary");
  await pane.choose("計画", "別市 総合計画");
  await pane.press("議会要約を作る");
  expect(calls.map(({ planId }) => planId)).toEqual(["other-1"]);
  pane.close();
});

test("a plan without indicators has a paper, and no charts or data of values", async () => {
  const structure: InsertedPlan = {
    ...KITAMOTO,
    hasIndicators: false,
    sheets: [{ id: "comments", name: "評価コメント" }],
  };
  const pane = await openPane(summarizing(MADE, [structure]).commands, "summary");
  expect(pane.text()).toContain("指標の記載がないため、評価は載りません。");
  expect(pane.buttons()).toEqual(["議会要約を作る", "施策評価シートを作る"]);
  pane.close();

  const report = await openPane(summarizing(MADE, [{ ...structure, sheets: [] }]).commands, "summary");
  expect(report.buttons()).toEqual(["議会要約を作る"]);
  report.close();
});

test("without a plan the way leads to inserting one", async () => {
  const pane = await openPane(summarizing(MADE, []).commands, "summary");
  expect(pane.buttons()).toEqual(["計画を挿入する"]);
  pane.close();
});
