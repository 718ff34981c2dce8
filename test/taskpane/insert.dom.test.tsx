import type { InsertOutcome } from "../../src/commands/insert-plan";
import type { PaneCommands } from "../../src/taskpane/commands";
import kitamotoJson from "../../seeds/kitamoto-2.json";
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

test("what will be made is shown before; sheets, year and criteria are as chosen", async () => {
  const orders: unknown[] = [];
  const pane = await openPane(
    answering({
      insertPlan: (_plan, { judgedYear, profile, leftOut } = {}) => {
        orders.push({ judgedYear, profile, leftOut });
        return Promise.resolve({ kind: "cancelled", begun: false });
      },
    }),
    "insert",
  );
  expect(pane.text()).toContain(
    "計画期間令和4年度～令和7年度指標15件作るシート（7枚）表紙・出典体系図指標台帳",
  );
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  expect(boxes.filter(({ disabled }) => !disabled)).toHaveLength(1);
  await pane.tick("体系図");
  expect(pane.text()).toContain("作るシート（6枚）");
  await pane.choose("判定年度", "令和5年度");
  await pane.choose("評価基準", "達否基準");
  await pane.press("挿入する");
  expect(orders).toEqual([{ judgedYear: 2023, profile: "met-or-not", leftOut: ["structure"] }]);
  pane.close();
});

describe("a plan whose document states no period is asked for its years", () => {
  const offered = async () => {
    const orders: unknown[] = [];
    const pane = await openPane(
      answering({
        insertPlan: (plan, { firstYear, yearCount } = {}) => {
          orders.push({ plan: plan.id, firstYear, yearCount });
          return Promise.resolve({ kind: "inserted", made: [{ id: "actuals", name: "実績入力" }] });
        },
      }),
      "insert",
    );
    return { pane, orders };
  };

  test("which may wait: the next step then names the cell for them", async () => {
    const { pane, orders } = await offered();
    expect(pane.text()).not.toContain("年数");
    await pane.choose("計画", "八戸市 第2期総合戦略");
    expect(pane.text()).toContain("計画期間記載なし指標35件");
    expect(pane.text()).toContain(
      "資料に計画期間の記載がない計画です。最初の年度は、挿入した後に実績入力の上の黄色い欄で入力することもできます。",
    );
    expect(pane.text()).toContain("計画期間の最初の年度後で実績入力に入力する");
    expect(pane.text()).toContain("年数5年");
    await pane.press("挿入する");
    expect(pane.text()).toContain(
      "実績入力のシートの上の黄色い欄に計画期間の最初の年度を、表に実績値を入力したら",
    );
    expect(orders).toEqual([{ plan: "hachinohe-2", firstYear: undefined, yearCount: undefined }]);
    pane.close();
  });

  test("and gets them", async () => {
    const { pane, orders } = await offered();
    await pane.choose("計画", "八戸市 第2期総合戦略");
    await pane.choose("計画期間の最初の年度", "令和2年度（2020年度）");
    await pane.choose("年数", "4年");
    expect(pane.text()).toContain("計画期間令和2年度～令和5年度");
    await pane.press("挿入する");
    expect(pane.text()).toContain("実績入力のシートに実績値を入力したら、入力チェックに進んでください。");
    expect(orders).toEqual([{ plan: "hachinohe-2", firstYear: 2020, yearCount: 4 }]);
    pane.close();
  });
});

test.each([
  [
    "八戸市 市政1期目の取り組み",
    "これまでの実績と出来事を整理し、会議に出す資料（議会要約）にまとめるために使います。",
  ],
  [
    "二戸市 第2期総合戦略",
    "目標・施策の体系、ほかの計画との対応、人口の見通しを整理し、会議に出す資料（議会要約）にまとめるために使います。",
  ],
])("%s has no indicators: what it is for is said, and the way on is its paper", async (plan, purpose) => {
  const { commands } = inserting({ kind: "inserted", made: [{ id: "cover", name: "表紙・出典" }] });
  const pane = await openPane(commands, "insert");
  await pane.choose("計画", plan);
  expect(pane.text()).toContain(`${purpose}指標の記載がないため、実績入力・入力チェック・評価はありません。`);
  expect(pane.text()).not.toContain("年数");
  await pane.press("挿入する");
  expect(pane.text()).toContain("指標の記載がない計画のため、実績入力のシートはありません。");
  expect(pane.text()).not.toContain("入力したら");
  expect(pane.buttons()).toContain("議会要約へ");
  expect(pane.buttons()).not.toContain("実績入力を開く");
  pane.close();
});

describe("a municipality's own plan file", () => {
  const opened = async (name: string, text: string) => {
    const calls: string[] = [];
    const pane = await openPane(
      answering({
        insertPlan: (plan) => {
          calls.push(plan.municipality.name);
          return Promise.resolve({ kind: "inserted", made: [] });
        },
      }),
      "insert",
    );
    await pane.giveFile({ name, text: () => Promise.resolve(text) });
    return { pane, calls };
  };
  const kitamoto = JSON.stringify(kitamotoJson);

  test("joins the list and is inserted, even under an id of ours", async () => {
    const { pane, calls } = await opened("plan.json", kitamoto.replaceAll("北本市", "さくら市"));
    expect(pane.text()).toContain("さくら市 第2期総合戦略（ファイル）");
    await pane.press("挿入する");
    expect(calls).toEqual(["さくら市"]);
    pane.close();
  });

  test.each([
    ["no JSON", "{", "「plan.json」には直すところが1か所あるため、使えません。", "1行目の2文字目から先を"],
    [
      "a fault of form",
      kitamoto.replace('"status":"draft"', '"status":"final"'),
      "直すところが1か所",
      "status: 使えない値です。使えるのは「draft」「adopted」「unknown」です。",
    ],
    [
      "a fault of meaning",
      kitamoto.replace('"startYear":2022', '"startYear":2032'),
      "直すところが1か所",
      "period: 計画期間の始まりが終わりより後です。",
    ],
    ["another encoding", "\ufffd\ufffd", "文字コードをUTF-8にして保存し", "もう一度開いてください。"],
  ])("%s is told, and nothing joins the list", async (_what, text, ...sentences) => {
    const { pane } = await opened("plan.json", text);
    for (const sentence of sentences) expect(pane.text()).toContain(sentence);
    expect(pane.text()).not.toContain("（ファイル）");
    pane.close();
  });
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
  expect(pane.buttons()).toEqual(["挿入する", "中止", "計画ファイルを開く"]);
  await pane.press("挿入する"); // disabled: a second insert must not begin
  await pane.press("中止");
  expect(pane.text()).toContain("［続きから］または［取り消し］を選べます。");
  finish({ kind: "cancelled", begun: true });
  pane.close();
});
