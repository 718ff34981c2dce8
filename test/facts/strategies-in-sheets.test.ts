import { CHANGES, FIRST_TERM, INDICATORS, SECOND_TERM } from "../plan/printed/hachinohe";
import { PRINTED } from "../plan/printed/kitamoto";
import * as strategy from "../plan/printed/ninohe";
import * as comprehensive from "../plan/printed/ninohe-comprehensive";
import type { ShownRecord } from "./sheet-records";
import { distinct, freshWorkbook, lineOf, plainNumber, sheetRecords } from "./sheet-records";

/** `基本目標1 …` → `1`. */
const goalNo = (label: string): string => /\d+$/.exec(label.split(" ")[0] ?? "")?.[0] ?? "";
/** `施策1 地域産業の成長・発展` → `施策1|地域産業の成長・発展`. */
const numberApart = (shown: string): string => shown.replace(" ", "|");

describe("北本市: the 18 value rows on 指標台帳", () => {
  const workbook = freshWorkbook("kitamoto-2");
  const rows = sheetRecords(workbook, "指標台帳");

  /** In the indicator's unit and without the places of decimals its format adds: 60.0% → 60. */
  const value = (shown: string): string =>
    shown === "" ? "" : String(Number(plainNumber(shown).replace("%", "")));
  const RELISTED_ON = 79;

  test("as the document prints them", () => {
    expect(
      rows.map((cell) =>
        [
          cell("目標").split(" ")[0],
          cell("番号"),
          cell("指標名"),
          cell("内訳"),
          cell("当初値の原文"),
          cell("目標値の原文"),
          value(cell("当初値")),
          value(cell("目標値")),
          lineOf(cell("文書・行")),
        ].join("|"),
      ),
    ).toEqual(
      // The re-listing stands on a line of its own.
      PRINTED.map((line, i) => (i === 16 ? line.replace(/\d+$/, String(RELISTED_ON)) : line)),
    );
  });

  test("15 indicators, one of them listed twice", () => {
    expect(rows.map((cell) => cell("掲載")).filter((word) => word === "再掲")).toHaveLength(1);
    expect(distinct(rows.map((cell) => `${cell("番号")} ${cell("指標名")}`))).toHaveLength(15);
  });
});

describe("八戸市: both terms, what became of the first, and 35 indicators", () => {
  const workbook = freshWorkbook("hachinohe-2");

  /** goal | number | name | sub-measures in one line, as the lists give them. */
  const measures = (rows: readonly ShownRecord[]): readonly string[] => {
    const found = new Map<string, string[]>();
    for (const cell of rows) {
      if (cell("施策") === "") continue;
      const measure = `${goalNo(cell("目標"))}|${numberApart(cell("施策"))}`;
      const subMeasures = found.get(measure) ?? [];
      found.set(measure, subMeasures);
      subMeasures.push(cell("個別施策").replace(" ", ""));
    }
    return [...found].map(([measure, subMeasures]) => `${measure}|${subMeasures.join(" ")}`);
  };

  test("first term: 9 measures with 25 sub-measures", () => {
    expect(measures(sheetRecords(workbook, "体系図（前の期）"))).toEqual(FIRST_TERM);
  });

  test("second term: 11 measures with 32 sub-measures", () => {
    expect(measures(sheetRecords(workbook, "体系図"))).toEqual(SECOND_TERM);
  });

  test("26 KPIs and 9 numerical targets, each with its number, under its goal and measure", () => {
    const KINDS: Readonly<Record<string, string>> = { 数値目標: "numerical-target", KPI: "kpi" };
    const rows = sheetRecords(workbook, "指標台帳").map((cell) => {
      const goal = goalNo(cell("目標"));
      const measure = goalNo(cell("施策"));
      return [
        goal,
        measure === "" ? "" : `${goal}-${measure}`,
        KINDS[cell("種別")],
        cell("番号") + cell("指標名"),
        lineOf(cell("文書・行")),
      ].join("|");
    });
    expect(rows).toEqual(INDICATORS);
  });

  test("no value, unit or year where the document gives none, and the lost red ink is unknown", () => {
    for (const cell of sheetRecords(workbook, "指標台帳")) {
      const empty = ["単位", "当初値", "当初値の年度", "当初値の原文", "目標値", "目標年度", "目標値の原文"];
      expect(empty.map(cell)).toEqual(empty.map(() => ""));
      expect(cell("新規・変更")).toBe("不明");
    }
  });

  test("35 lines of 新旧対照表, one of them in two rows", () => {
    const place = (cell: ShownRecord, term: string): string => {
      if (cell(`${term} 番号`) === "") return "";
      const no = "①②③④⑤".indexOf(cell(`${term} 番号`)) + 1;
      return `${goalNo(cell(`${term} 目標`))}-${goalNo(cell(`${term} 施策`))}-${no}`;
    };
    const FATES: Readonly<Record<string, string>> = {
      "〃 継続": "kept",
      "№ 番号変更": "renumbered",
      "≒ 名称変更": "renamed",
      "⇒ 移動": "moved",
      "÷ 分割": "split",
      "＆ 統合": "merged",
      "× 廃止": "removed",
      "◆ 新規": "new",
    };
    const CERTAINTIES: Readonly<Record<string, string>> = { 確定: "certain", 推定: "inferred" };
    const rows = sheetRecords(workbook, "新旧対照表").map((cell) =>
      [place(cell, "第1期"), place(cell, "第2期"), FATES[cell("区分")], CERTAINTIES[cell("確定・推定")]].join(
        "|",
      ),
    );
    expect(rows).toEqual(
      CHANGES.flatMap((line) => {
        const [earlier = "", current = "", ...rest] = line.split("|");
        return current.split(" ").map((one) => [earlier, one, ...rest].join("|"));
      }),
    );
  });

  test("each line of 新旧対照表 has the wordings of both terms", () => {
    const wordings = (lines: readonly string[]): ReadonlySet<string> =>
      new Set(lines.flatMap((line) => (line.split("|")[3] ?? "").split(" ")));
    const rows = sheetRecords(workbook, "新旧対照表");
    const shown = (term: string): ReadonlySet<string> =>
      new Set(
        rows.map((cell) => cell(`${term} 番号`) + cell(`${term} 個別施策`)).filter((text) => text !== ""),
      );
    expect(shown("第1期")).toEqual(wordings(FIRST_TERM));
    expect(shown("第2期")).toEqual(wordings(SECOND_TERM));
  });
});

describe("二戸市 総合戦略: 対応表, 人口ビジョン and 体系図", () => {
  const workbook = freshWorkbook("ninohe-2");
  const structure = sheetRecords(workbook, "体系図");

  test("4 goals, 2 cross-cutting goals with the number of their 方向性", () => {
    const goals = distinct(
      structure
        .filter((cell) => /目標$/.test(cell("区分")))
        .map((cell) => `${cell("目標")}|${cell("目標の題名")}`),
    ).map((goal) => {
      const label = goal.split("|")[0];
      const of = structure.filter((cell) => cell("目標") === label);
      const directions = of.filter((cell) => cell("区分") === "方向性").length;
      return [goal, directions, of[0]?.("目標の行")].join("|");
    });
    expect(goals).toEqual(strategy.GOALS);
  });

  test("9 measures", () => {
    const ROMAN = ["I", "II", "III", "IV"];
    expect(
      structure
        .filter((cell) => cell("施策") !== "")
        .map((cell) =>
          [ROMAN.indexOf(cell("目標")) + 1, numberApart(cell("施策")), cell("施策の行")].join("|"),
        ),
    ).toEqual(strategy.MEASURES);
  });

  test("31 linkage rows", () => {
    expect(
      sheetRecords(workbook, "対応表").map((cell) =>
        [
          cell("政策").split(" ")[0],
          cell("分類"),
          cell("分類（後期基本計画では）").split("\n")[0],
          cell("項目") + cell("★"),
          cell("説明"),
          ["I", "II", "III", "IV"].filter((goal) => cell(goal) === "●").join(),
          cell("行").split("\n")[0],
        ].join("|"),
      ),
    ).toEqual(strategy.LINKAGE);
  });

  test("9 population facts, then rows for actual values", () => {
    const KINDS: Readonly<Record<string, string>> = {
      推計: "projection",
      仮定: "assumption",
      参考: "reference",
    };
    const rows = sheetRecords(workbook, "人口ビジョン");
    const kind = (cell: ShownRecord): string =>
      cell("区分") === "展望" ? (cell("値") === "" ? "qualitative" : "vision") : (KINDS[cell("区分")] ?? "");
    expect(
      rows
        .filter((cell) => cell("区分") !== "実績")
        .map((cell) =>
          [
            kind(cell),
            cell("項目"),
            cell("原文"),
            cell("値") === "" ? "" : Number(plainNumber(cell("値"))),
            cell("単位"),
            cell("概数"),
            cell("年"),
            lineOf(cell("文書・行")),
          ].join("|"),
        ),
    ).toEqual(strategy.POPULATION);
  });
});

describe("二戸市 後期基本計画: 体系図 and 指標台帳", () => {
  const workbook = freshWorkbook("ninohe-comprehensive-late");
  const structure = sheetRecords(workbook, "体系図");
  const LABELS = ["政策1", "政策2", "政策3", "政策を支える土台・原動力"];

  test("31 items with 35 actions, one of which two items share", () => {
    const items = structure.filter((cell) => cell("施策項目") !== "");
    expect(
      distinct(items.map((cell) => cell("施策項目"))).map((name) => {
        const [first, ...others] = items.filter((cell) => cell("施策項目") === name);
        const own = [first, ...others].filter((cell) => cell?.("再掲") === "");
        return [
          LABELS.indexOf(first?.("政策") ?? "") + 1,
          first?.("分類"),
          `${first?.("★")}${name}`,
          own.map((cell) => cell?.("主な取り組み")).join(" / "),
          first?.("施策項目の行"),
        ].join("|");
      }),
    ).toEqual(comprehensive.ITEMS);
    expect(items.filter((cell) => cell("再掲") === "" && cell("主な取り組み") !== "")).toHaveLength(35);
  });

  test("8 indicators without values", () => {
    expect(
      sheetRecords(workbook, "指標台帳").map((cell) =>
        [
          LABELS.indexOf(cell("目標").split(" ")[0] ?? "") + 1,
          cell("指標名") + cell("単位") + cell("当初値") + cell("目標値"),
          lineOf(cell("文書・行")),
        ].join("|"),
      ),
    ).toEqual(comprehensive.INDICATORS);
  });

  test("dream, objective, pillars, perspectives and common policies", () => {
    const KINDS: Readonly<Record<string, string>> = {
      夢: "dream",
      目標: "objective",
      構想: "concept",
      柱: "pillars",
      視点: "perspectives",
      共通政策: "common-policies",
    };
    expect(
      structure
        .filter((cell) => KINDS[cell("区分")] !== undefined)
        .map((cell) =>
          [
            KINDS[cell("区分")],
            cell("政策"),
            cell("政策の題名").replace(/^([①-④]) /, "$1"),
            lineOf(cell("政策の行")),
          ].join("|"),
        ),
    ).toEqual(comprehensive.FRAME);
  });
});
