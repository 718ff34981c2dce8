import type { WorkbookState } from "../../src/excel/read/workbook-state";
import { chooseSheetNames, nameWithPlan } from "../../src/commands/sheet-names";

const state = (...names: (string | readonly [name: string, stamp: string])[]): WorkbookState => ({
  sheets: names.map((own, position) => ({
    id: String(position),
    name: typeof own === "string" ? own : own[0],
    position,
    visible: true,
    protected: false,
    stamp: typeof own === "string" ? null : own[1],
  })),
  tables: [],
  names: [],
  record: { format: 1, plans: [] },
  recordParts: [],
  unfinished: null,
  unfinishedParts: [],
  checks: new Map(),
  checksParts: [],
});

const source = { document: "x", line: 1 };
const plan = {
  id: "ninohe-comprehensive-late",
  municipality: { name: "二戸市", code: null, source },
  shortTitle: "総合計画 後期基本計画",
};
const none = new Map();

describe("chooseSheetNames", () => {
  it("takes the preferred names where they are free", () => {
    const choice = chooseSheetNames(state("Sheet1"), plan, {
      present: none,
      wanted: ["register", "actuals"],
      onNamesTaken: "ask",
    });
    expect(choice).toMatchObject({ kind: "names", names: { register: "指標台帳", actuals: "実績入力" } });
  });

  it("asks where a name is taken by someone else's sheet, with a free proposal", () => {
    const choice = chooseSheetNames(state("実績入力", "実績入力 (2)"), plan, {
      present: none,
      wanted: ["actuals"],
      onNamesTaken: "ask",
    });
    expect(choice).toEqual({
      kind: "names-taken",
      taken: [{ name: "実績入力", proposal: "実績入力 (3)" }],
    });
  });

  it("takes the proposal when told to", () => {
    const choice = chooseSheetNames(state("実績入力"), plan, {
      present: none,
      wanted: ["actuals"],
      onNamesTaken: "rename",
    });
    expect(choice).toMatchObject({ kind: "names", names: { actuals: "実績入力 (2)", register: "指標台帳" } });
  });

  it("keeps the present name of a sheet that stays, and minds no name it does not need", () => {
    const choice = chooseSheetNames(state("議会要約", "令和6年度入力"), plan, {
      present: new Map([["actuals", { name: "令和6年度入力" }]] as const),
      wanted: ["register"],
      onNamesTaken: "ask",
    });
    expect(choice).toMatchObject({
      kind: "names",
      names: { actuals: "令和6年度入力", register: "指標台帳" },
    });
  });

  it("counts a sheet that will be deleted as gone", () => {
    const choice = chooseSheetNames(state("実績入力"), plan, {
      present: none,
      wanted: ["actuals"],
      onNamesTaken: "ask",
      gone: new Set(["実績入力"]),
    });
    expect(choice).toMatchObject({ kind: "names", names: { actuals: "実績入力" } });
  });

  it("stays within 31 characters", () => {
    const long = "あ".repeat(31);
    const choice = chooseSheetNames(state(long), plan, {
      present: none,
      wanted: ["actuals"],
      onNamesTaken: "rename",
      planned: new Map([["actuals", long]]),
    });
    expect(choice).toMatchObject({ kind: "names", names: { actuals: `${"あ".repeat(27)} (2)` } });
  });
});

describe("beside another plan's sheets", () => {
  const kitamoto = ["実績入力", "kitamoto-2/actuals"] as const;

  it("says whose they are, without a question", () => {
    const choice = chooseSheetNames(state(kitamoto), plan, {
      present: none,
      wanted: ["register", "actuals"],
      onNamesTaken: "ask",
    });
    expect(choice).toMatchObject({
      kind: "names",
      names: {
        register: "指標台帳（二戸市 総合計画 後期基本計画）",
        actuals: "実績入力（二戸市 総合計画 後期基本計画）",
      },
    });
  });

  it("lets the plan that came first keep plain names", () => {
    const own = ["実績入力", "ninohe-comprehensive-late/actuals"] as const;
    const other = ["実績入力（北本市 第2期総合戦略）", "kitamoto-2/actuals"] as const;
    const present = new Map([["actuals", { name: "実績入力" }]] as const);
    const choice = chooseSheetNames(state(own, other), plan, {
      present,
      wanted: ["summary"],
      onNamesTaken: "ask",
    });
    expect(choice).toMatchObject({ kind: "names", names: { actuals: "実績入力", summary: "議会要約" } });
  });

  it("still asks where someone else's sheet has that name", () => {
    const choice = chooseSheetNames(state(kitamoto, "実績入力（二戸市 総合計画 後期基本計画）"), plan, {
      present: none,
      wanted: ["actuals"],
      onNamesTaken: "ask",
    });
    expect(choice).toEqual({
      kind: "names-taken",
      taken: [
        {
          name: "実績入力（二戸市 総合計画 後期基本計画）",
          proposal: "実績入力（二戸市 総合計画 後期基本計画） (2)",
        },
      ],
    });
  });

  it.each([
    ["評価基準の比較", "二戸市", "総合計画 後期基本計画", "評価基準の比較（二戸市 総合計画 後期基本計画）"],
    ["実績入力", "架空市", "まち/ひと:しごと[案]*?", "実績入力（架空市 まち／ひと：しごと［案］＊？）"],
    [
      "施策評価シート",
      "とても長い名前の広域連合",
      "第2期総合戦略と総合計画",
      "施策評価シート（とても長い名前の広域連合 第2期総合戦略と…）",
    ],
  ])("%s of %s %s", (name, municipality, shortTitle, expected) => {
    const named = nameWithPlan(name, {
      municipality: { name: municipality, code: null, source },
      shortTitle,
    });
    expect(named).toBe(expected);
    expect(named.length).toBeLessThanOrEqual(31);
  });
});
