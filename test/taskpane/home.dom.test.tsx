import type { InsertedPlan } from "../../src/commands/plans-in-workbook";
import type { PaneCommands } from "../../src/taskpane/commands";
import { act } from "react-dom/test-utils";
import { PLAN_CHOICES } from "../../src/taskpane/plan-choices";
import { answering, openPane } from "./pane-bed";

const kitamoto: InsertedPlan = {
  id: "kitamoto-2",
  title: "北本市 第2期総合戦略",
  hasIndicators: true,
  sheets: [
    { id: "register", name: "指標台帳" },
    { id: "actuals", name: "実績入力（令和6年度）" },
  ],
};

test("an empty workbook leads to inserting a plan", async () => {
  const pane = await openPane(answering({}));
  expect(pane.text()).toContain("このブックには、まだ計画が入っていません。");
  await pane.press("計画を挿入する");
  expect(pane.text()).toContain("選んだ計画のシートを、このブックに作ります。");
  pane.close();
});

test("plans are listed with their sheets under present names, and lead to them", async () => {
  const shown: unknown[] = [];
  const pane = await openPane(
    answering({
      plansInWorkbook: () => Promise.resolve({ kind: "plans", plans: [kitamoto] }),
      checkEntries: () => Promise.resolve({ kind: "refused", reason: "no-plan", words: {} }),
      showSheet: (...order) => {
        shown.push(order);
        return Promise.resolve({ kind: "shown", sheet: "実績入力（令和6年度）" });
      },
    }),
  );
  expect(pane.text()).toContain("北本市 第2期総合戦略");
  expect(pane.text()).toContain("シート（2枚）指標台帳実績入力（令和6年度）");
  await pane.press("指標台帳");
  await pane.press("実績入力を開く");
  expect(shown).toEqual([
    ["kitamoto-2", "register"],
    ["kitamoto-2", "actuals"],
  ]);
  pane.close();
});

test("each plan says how far its entries have come and what needs a look, and leads on with that plan", async () => {
  const plan = await PLAN_CHOICES[0]?.load();
  if (plan === undefined) throw new Error("no plan to test with");
  const reading = { indicator: "出生数", breakdown: null, unit: "人" } as const;
  const blank = { kind: "missing", missing: "blank" } as const;
  const asked: unknown[] = [];
  const pane = await openPane(
    answering({
      plansInWorkbook: () =>
        Promise.resolve({ kind: "plans", plans: [{ ...kitamoto, id: "first" }, kitamoto] }),
      checkEntries: (choice) => {
        asked.push(choice?.planId);
        return Promise.resolve({
          kind: "checked",
          skipped: [],
          plans: [
            {
              plan,
              sheet: "実績入力",
              judgedYear: 2024,
              readings: [
                {
                  ...reading,
                  rowKey: "a",
                  year: 2024,
                  raw: 400,
                  reading: { kind: "number", value: 400, notes: [] },
                },
                {
                  ...reading,
                  rowKey: "b",
                  year: 2024,
                  raw: "",
                  reading: { kind: "missing", missing: "未公表" },
                },
                { ...reading, rowKey: "c", year: 2024, raw: "", reading: blank },
                { ...reading, rowKey: "a", year: 2023, raw: "", reading: blank },
              ],
              findings: [],
              ratings: [],
              notices: [],
              dismissed: [],
              settings: { off: [] },
              undoable: 0,
            },
          ],
        });
      },
    }),
  );
  expect(pane.text()).toContain("令和6年度の入力　2／3行");
  expect(pane.text()).toContain("確認事項はありません");
  const [, second] = [...document.querySelectorAll("main:not([hidden]) li")];
  expect(second?.querySelector("button:nth-of-type(3)")?.getAttribute("aria-label")).toBe(
    "北本市 第2期総合戦略：評価",
  );
  await act(async () => {
    second?.querySelector<HTMLButtonElement>("button:nth-of-type(3)")?.click();
    await Promise.resolve();
  });
  await pane.press("評価");
  expect(asked).toEqual([undefined, "kitamoto-2"]);
  pane.close();
});

test("a plan without indicators says so, and leads to its paper only", async () => {
  const title = "八戸市 市政1期目の取り組み";
  const report: InsertedPlan = {
    id: "hachinohe-mayor-1",
    title,
    hasIndicators: false,
    sheets: [{ id: "achievements", name: "実績集" }],
  };
  const pane = await openPane(
    answering({
      plansInWorkbook: () => Promise.resolve({ kind: "plans", plans: [report] }),
      checkEntries: () =>
        Promise.resolve({ kind: "refused", reason: "nothing-to-check", words: { plan: title } }),
    }),
  );
  expect(pane.text()).toContain("指標の記載がない計画です（実績入力・入力チェック・評価はありません）");
  expect(pane.buttons()).toEqual(["議会要約", "実績集", "ほかの計画を挿入する", "最新の状態にする"]);
  pane.close();
});

test("the workbook is read again when the view comes back", async () => {
  let plans: readonly InsertedPlan[] = [];
  const pane = await openPane(
    answering({
      plansInWorkbook: () => Promise.resolve({ kind: "plans", plans }),
      checkEntries: () => Promise.resolve({ kind: "refused", reason: "no-plan", words: {} }),
    }),
  );
  await pane.press("挿入");
  plans = [kitamoto];
  await pane.press("ホーム");
  expect(pane.text()).toContain("北本市 第2期総合戦略");
  pane.close();
});

test("a refused reading is told in a sentence, its technical part folded away", async () => {
  const pane = await openPane(
    answering({
      plansInWorkbook: () =>
        Promise.resolve({
          kind: "failed",
          failure: {
            id: "cell-being-edited",
            technical: {
              code: "InvalidOperationInCellEditMode",
              message: "Excel is in edit mode",
              location: null,
              statement: null,
            },
          },
        }),
    }),
  );
  expect(pane.text()).toContain("セルの入力中のため");
  expect(document.querySelector("details")?.textContent).toBe(
    "詳細code: InvalidOperationInCellEditMode\nmessage: Excel is in edit mode",
  );
  pane.close();
});

test("a fault of our own is told too, instead of an empty pane", async () => {
  const pane = await openPane(
    answering({ plansInWorkbook: () => Promise.reject(new TypeError("x is undefined")) }),
  );
  expect(pane.text()).toContain("Excelが処理を完了できませんでした。");
  expect(pane.text()).toContain("TypeError: x is undefined");
  pane.close();
});

describe("a command that was cut off", () => {
  const cutOff = (): { readonly commands: PaneCommands; readonly calls: readonly unknown[] } => {
    const calls: unknown[] = [];
    let isOpen = true;
    return {
      calls,
      commands: answering({
        unfinishedCommand: () =>
          Promise.resolve(
            isOpen
              ? {
                  kind: "unfinished",
                  command: "insert-plan",
                  planId: "kitamoto-2",
                  plan: "第2期総合戦略",
                  sheets: [],
                }
              : { kind: "none" },
          ),
        resumeUnfinished: (options) => {
          calls.push(["resume", options?.onNamesTaken]);
          isOpen = false;
          return Promise.resolve({ kind: "resumed", made: [], carriedOver: 2 });
        },
        undoUnfinished: (options) => {
          calls.push(["undo", options?.discardEntries]);
          if (options?.discardEntries !== true) {
            return Promise.resolve({ kind: "entries-would-be-lost", count: 3 });
          }
          isOpen = false;
          return Promise.resolve({ kind: "undone" });
        },
      }),
    };
  };

  test("can be continued", async () => {
    const { commands, calls } = cutOff();
    const pane = await openPane(commands);
    expect(pane.text()).toContain("前回の処理（第2期総合戦略）が途中で止まっています。");
    expect(pane.buttons()).toEqual(["続きから", "取り消し", "最新の状態にする"]);
    await pane.press("続きから");
    expect(calls).toEqual([["resume", "ask"]]);
    expect(pane.text()).toContain("途中だった処理を終えました。");
    expect(pane.buttons()).not.toContain("続きから");
    pane.close();
  });

  test("is only undone with entries once the person has agreed", async () => {
    const { commands, calls } = cutOff();
    const pane = await openPane(commands);
    await pane.press("取り消し");
    expect(pane.text()).toContain("作りかけのシートに3か所の入力があります。");
    expect(calls).toEqual([["undo", false]]);
    await pane.press("入力値ごと取り消す");
    expect(calls).toEqual([
      ["undo", false],
      ["undo", true],
    ]);
    expect(pane.text()).toContain("途中で止まっていた処理を取り消しました。");
    pane.close();
  });

  test("with a damaged record can only be undone", async () => {
    const pane = await openPane(answering({ unfinishedCommand: () => Promise.resolve({ kind: "damaged" }) }));
    expect(pane.text()).toContain("その記録を読み取れません。");
    expect(pane.buttons()).toContain("取り消し");
    expect(pane.buttons()).not.toContain("続きから");
    pane.close();
  });
});

test("the pane speaks English where Excel does", async () => {
  const pane = await openPane(answering({}), "home", "en");
  expect(pane.text()).toContain("There is no plan in this workbook yet.");
  expect(pane.buttons()).toEqual(["Insert a plan", "Read again"]);
  pane.close();
});
