import type { InsertedPlan } from "../../src/commands/plans-in-workbook";
import type { PaneCommands } from "../../src/taskpane/commands";
import { answering, openPane } from "./pane-bed";

const kitamoto: InsertedPlan = {
  id: "kitamoto-2",
  title: "北本市 第2期総合戦略",
  sheets: [
    { id: "register", name: "指標台帳" },
    { id: "actuals", name: "実績入力（令和6年度）" },
  ],
};

test("an empty workbook leads to inserting a plan", async () => {
  const pane = await openPane(answering({}));
  expect(pane.text()).toContain("このブックには、まだ計画が入っていません。");
  await pane.press("計画を挿入する");
  expect(pane.text()).toContain("選んだ計画の標準シートを、このブックに作ります。");
  pane.close();
});

test("plans are listed with their sheets under present names", async () => {
  const pane = await openPane(
    answering({ plansInWorkbook: () => Promise.resolve({ kind: "plans", plans: [kitamoto] }) }),
  );
  expect(pane.text()).toContain("北本市 第2期総合戦略");
  expect(pane.text()).toContain("指標台帳・実績入力（令和6年度）");
  pane.close();
});

test("the workbook is read again when the view comes back", async () => {
  let plans: readonly InsertedPlan[] = [];
  const pane = await openPane(
    answering({ plansInWorkbook: () => Promise.resolve({ kind: "plans", plans }) }),
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
