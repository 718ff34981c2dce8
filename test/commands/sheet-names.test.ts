import type { WorkbookState } from "../../src/excel/read/workbook-state";
import { chooseSheetNames } from "../../src/commands/sheet-names";

const state = (...names: string[]): WorkbookState => ({
  sheets: names.map((name, position) => ({
    id: String(position),
    name,
    position,
    visible: true,
    protected: false,
    stamp: null,
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

describe("chooseSheetNames", () => {
  it("takes the preferred names where they are free", () => {
    const choice = chooseSheetNames(state("Sheet1"), new Map(), ["register", "actuals"], "ask");
    expect(choice).toMatchObject({ kind: "names", names: { register: "指標台帳", actuals: "実績入力" } });
  });

  it("asks where a name is taken, with a free proposal", () => {
    const choice = chooseSheetNames(state("実績入力", "実績入力 (2)"), new Map(), ["actuals"], "ask");
    expect(choice).toEqual({
      kind: "names-taken",
      taken: [{ name: "実績入力", proposal: "実績入力 (3)" }],
    });
  });

  it("takes the proposal when told to", () => {
    const choice = chooseSheetNames(state("実績入力"), new Map(), ["actuals"], "rename");
    expect(choice).toMatchObject({ kind: "names", names: { actuals: "実績入力 (2)", register: "指標台帳" } });
  });

  it("keeps the present name of a sheet that stays, and minds no name it does not need", () => {
    const present = new Map([["actuals", { name: "令和6年度入力" }]] as const);
    const choice = chooseSheetNames(state("議会要約", "令和6年度入力"), present, ["register"], "ask");
    expect(choice).toMatchObject({
      kind: "names",
      names: { actuals: "令和6年度入力", register: "指標台帳" },
    });
  });

  it("counts a sheet that will be deleted as gone", () => {
    const choice = chooseSheetNames(state("実績入力"), new Map(), ["actuals"], "ask", new Set(["実績入力"]));
    expect(choice).toMatchObject({ kind: "names", names: { actuals: "実績入力" } });
  });

  it("stays within 31 characters", () => {
    const long = "あ".repeat(31);
    const planned = new Map([["actuals", long]]);
    const choice = chooseSheetNames(state(long), new Map(), ["actuals"], "rename", new Set(), planned);
    expect(choice).toMatchObject({ kind: "names", names: { actuals: `${"あ".repeat(27)} (2)` } });
  });
});
