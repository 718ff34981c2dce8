import { answering, openPane } from "./pane-bed";

const plans = () =>
  Promise.resolve({
    kind: "plans",
    plans: [{ id: "kitamoto-2", title: "北本市 第2期総合戦略", sheets: [] }],
  } as const);

test("the evaluation sheet of the plan is brought to the front", async () => {
  const shown: unknown[] = [];
  const pane = await openPane(
    answering({
      plansInWorkbook: plans,
      showSheet: (...order) => {
        shown.push(order);
        return Promise.resolve({ kind: "shown", sheet: "進捗評価" });
      },
    }),
    "evaluation",
  );
  expect(pane.text()).toContain("判定年度と評価基準は、シートの上部で選びます。");
  await pane.press("進捗評価のシートを開く");
  expect(shown).toEqual([["kitamoto-2", "evaluation"]]);
  pane.close();
});

test("a missing sheet is told, with the way to make it again", async () => {
  const pane = await openPane(
    answering({
      plansInWorkbook: plans,
      showSheet: () =>
        Promise.resolve({ kind: "refused", reason: "plan-incomplete", words: { sheets: "進捗評価" } }),
    }),
    "evaluation",
  );
  await pane.press("進捗評価のシートを開く");
  expect(pane.text()).toContain("「進捗評価」がこのブックにないため、実行できません。");
  expect(pane.buttons()).toContain("計画を挿入する");
  pane.close();
});
