import { readFileSync } from "node:fs";
import { currentFateCounts, earlierFateCounts } from "../../../src/plan/fates";
import { parsePlan } from "../../../src/plan/load-plan";
import type { Plan } from "../../../src/plan/plan";
import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { insertBlueprint, summaryBlueprint } from "../../../src/sheets/plan-workbook";
import { summarySheet, summarySources } from "../../../src/sheets/summary/summary-sheet";
import { calculated } from "../calculated";
import type { Calculated } from "../calculated";

const OPTIONS = {
  asOf: null,
  variant: "council",
  draft: false,
  meeting: null,
  meetingDate: null,
  documentNo: null,
  department: null,
} as const;

const planOf = (id: string): Plan => parsePlan(readFileSync(`seeds/${id}.json`, "utf8"));

type Paper = { readonly plan: Plan; readonly workbook: Calculated; readonly first: readonly string[] };

const paperOf = (id: string): Paper => {
  const plan = planOf(id);
  const names = preferredSheetNames();
  const inserted = insertBlueprint(plan, names, { judgedYear: 2024, asOf: null, createdOn: null });
  const workbook = calculated({
    sheets: [...inserted.sheets, ...summaryBlueprint(plan, names, OPTIONS).sheets],
  });
  const first = Array.from({ length: 90 }, (_, i) => String(workbook.value("議会要約", `A${i + 1}`)));
  return { plan, workbook, first };
};

/** Numbers right of a label in the first column. */
const numbersBeside = ({ workbook, first }: Paper, label: string, letters: string): readonly unknown[] => {
  const row = first.indexOf(label) + 1;
  if (row === 0) throw new Error(`${label} is not on the page`);
  return [...letters].map((letter) => workbook.value("議会要約", `${letter}${row}`));
};

describe("hachinohe-2: what became of the first term", () => {
  const paper = paperOf("hachinohe-2");

  test("sentences", () => {
    expect(paper.first.slice(1, 7)).toEqual([
      "八戸市 第2期総合戦略　第1期からの見直し",
      "この計画の内容",
      "第1期の25個別施策のうち、引き継いだものは23（継続10、番号変更2、名称変更1、移動6、分割1、統合3）、廃止は2です。",
      "第2期の32個別施策のうち、新規は10です。区分のうち20は推定です（文言が同じものだけを確定としています）。",
      "4の目標があります（第1期の施策9、第2期の施策11、第1期の個別施策25、第2期の個別施策32）。",
      "指標は35あります。実績はまだ入力していません。目標値が資料にないため、判定はしていません。",
    ]);
  });

  test("the counts are those of the plan's data", () => {
    const { termComparison } = paper.plan;
    if (!termComparison) throw new Error("no comparison");
    const earlier = earlierFateCounts(termComparison);
    const current = currentFateCounts(termComparison);
    expect(numbersBeside(paper, "⇒ 移動", "CE")).toEqual([earlier.moved, current.moved]);
    expect(numbersBeside(paper, "◆ 新規", "CE")).toEqual([earlier.new, current.new]);
    expect(numbersBeside(paper, "合計", "CE")).toEqual([25, 32]);
  });
});

describe("hachinohe-mayor-1: achievements by section", () => {
  const paper = paperOf("hachinohe-mayor-1");

  test("sentences and counts", () => {
    expect(paper.first[3]).toBe(
      "報告書（2021 >>> 2025）から、数値のある実績43件（うち2件は同じ実績の重複）と、日付のある出来事29件を一覧にしました。",
    );
    expect(numbersBeside(paper, "01 新型コロナウイルスの克服", "CGJ")).toEqual([12, 0, 1]);
    expect(numbersBeside(paper, "合計", "CGJ")).toEqual([43, 2, 29]);
  });

  test("every achievement is on the back in the words of the report", () => {
    const listed = paper.plan.report?.achievements.map(({ text }) => text) ?? [];
    const shown = new Set(
      Array.from({ length: 200 }, (_, i) => paper.workbook.value("議会要約", `G${i + 1}`)),
    );
    expect(listed.filter((text) => !shown.has(text))).toEqual([]);
  });
});

describe("ninohe-2: items of the other plan by goal, and the population vision", () => {
  const paper = paperOf("ninohe-2");

  test("sentences and counts", () => {
    expect(paper.first.slice(3, 5)).toEqual([
      "6の目標があります（施策9、対応する項目31）。",
      "人口ビジョンの将来展望は「2045(R27)までに人口2万人」です。",
    ]);
    expect(numbersBeside(paper, "IV 人が集い、安心して暮らせる魅力のあるまち", "CGJ")).toEqual([2, 14, 0]);
    expect(numbersBeside(paper, "合計", "CGJ")).toEqual([9, 31, 5]);
  });

  test("a fact of the vision as printed, with its year", () => {
    expect(numbersBeside(paper, "当時の社人研※推計", "CEG")).toEqual(["参考", "2045年", "約18,000"]);
    expect(numbersBeside(paper, "人口構造", "CEG")).toEqual(["展望", "－", "人口構造の若返り"]);
  });
});

describe("ninohe-comprehensive-late before there are values", () => {
  const paper = paperOf("ninohe-comprehensive-late");

  test("levels go by the names of the plan", () => {
    expect(paper.first.slice(3, 5)).toEqual([
      "4の政策があります（施策項目31、主な取り組み35）。",
      "指標は8あります。実績はまだ入力していません。目標値が資料にないため、判定はしていません。",
    ]);
    expect(numbersBeside(paper, "合計", "CGJ")).toEqual([31, 35, 8]);
  });
});

describe.each(["hachinohe-2", "hachinohe-mayor-1", "ninohe-2", "ninohe-comprehensive-late"])("%s", (id) => {
  const plan = planOf(id);
  const sheetFor = (variant: "council" | "panel" | "public") =>
    summarySheet(bookNames(plan, preferredSheetNames()), { ...OPTIONS, variant });

  test("draws from tables that come with the plan, and tells of no sheet that does not", () => {
    const book = bookNames(plan, preferredSheetNames());
    const tables = insertBlueprint(plan, preferredSheetNames(), {
      judgedYear: 2024,
      asOf: null,
      createdOn: null,
    }).sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    const sources = summarySources(book, {}).map((source) => book.table(source));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !tables.includes(source))).toEqual([]);
    const drawn = JSON.stringify(sheetFor("council").blocks).match(/[\p{L}_]+_[a-z]+_[\w]+(?=\[)/gu) ?? [];
    expect(
      [...new Set(drawn)].filter((name) => ![...sources].includes(name) && !name.startsWith("評価基準")),
    ).toEqual([]);
  });

  test("the front is one page, and all variants have the same rows", () => {
    const sheets = (["council", "panel", "public"] as const).map(sheetFor);
    const rows = sheets.map(({ rowHeights }) => rowHeights.reduce((sum, { count }) => sum + count, 0));
    expect(new Set(rows).size).toBe(1);
    const [council] = sheets;
    const back = council?.page.titleRows?.from ?? Infinity;
    const front = (council?.rowHeights ?? [])
      .filter(({ from, hidden }) => from < back && !hidden)
      .reduce((sum, { height }) => sum + height, 0);
    expect(front).toBeLessThanOrEqual(((297 - 8 - 13) / 25.4) * 72);
  });
});
