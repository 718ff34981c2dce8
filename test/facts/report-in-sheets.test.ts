import { ITEMS } from "../plan/printed/hachinohe-mayor";
import { ACHIEVEMENTS, EVENTS, STRUCTURAL_COUNTS, TARGETS } from "../plan/printed/hachinohe-mayor-facts";
import type { ShownRecord } from "./sheet-records";
import { freshWorkbook, lineOf, plainNumber, rowsBelow, sheetRecords } from "./sheet-records";

const workbook = freshWorkbook("hachinohe-mayor-1");

/** `section-1-02` → `02 医療提供体制等の充実`. */
const itemTitles = new Map(
  ITEMS.map((line) => {
    const [part = "", section = "", , item = ""] = line.split("|");
    const id = section === "" ? `part-${Number(part)}` : `section-${Number(section)}`;
    return [`${id}-${item.slice(0, 2)}`, item];
  }),
);

/** The list's line with the item's title in place of its id. */
const withTitle = (line: string): string => {
  const [id = "", ...rest] = line.split("|");
  return [itemTitles.get(id), ...rest].join("|");
};

test("89 items under 3 parts and 9 sections, and the part that is announced but missing", () => {
  const rows = sheetRecords(workbook, "体系図").map((cell) =>
    [
      cell("部").slice(0, 2),
      cell("節").slice(0, 2),
      cell("群"),
      `${cell("番号")} ${cell("項目")}`,
      /:(\d+)/.exec(cell("文書・行"))?.[1],
    ].join("|"),
  );
  expect(rows).toEqual([...ITEMS, "04||| （目次にありますが、本文がありません）|15"]);
});

test("43 quantitative achievements", () => {
  const duplicate = (cell: ShownRecord): string => {
    const line = /:(\d+)/.exec(cell("重複"))?.[1];
    const at = ACHIEVEMENTS.findIndex((printed) => printed.endsWith(`|${line}`));
    return line === undefined ? "" : `achievement-${at + 1}`;
  };
  const rows = sheetRecords(workbook, "実績集").map((cell) =>
    [
      cell("項目"),
      cell("内容"),
      cell("原文"),
      plainNumber(cell("値")),
      cell("単位"),
      cell("概数"),
      cell("期間・時点"),
      cell("変化前・根拠").replace(/^変化前.*/, ""),
      duplicate(cell),
      lineOf(cell("文書・行")),
    ].join("|"),
  );
  expect(rows).toEqual(ACHIEVEMENTS.map(withTitle));
});

test("breakdowns that add up, and the number before a change", () => {
  const cells = (head: string): readonly string[] =>
    sheetRecords(workbook, "実績集")
      .map((cell) => cell(head))
      .filter((text) => text !== "" && text !== "市試算");
  expect(cells("内訳")).toEqual([
    "株式会社3件\n合同会社1件",
    "株式会社9件\n合同会社1件",
    "株式会社10件\n合同会社6件",
  ]);
  expect(cells("変化前・根拠")).toEqual(["変化前 6,200 個"]);
});

test("targets and counts of structure stand apart", () => {
  const rows = (title: string): readonly string[] =>
    rowsBelow(workbook, "実績の推移・内訳", title).map((cell) =>
      [
        cell("項目"),
        cell("内容"),
        cell("原文"),
        plainNumber(cell("値")),
        cell("単位"),
        cell("概数・期間・根拠").replace(/\n/g, "|"),
        lineOf(cell("文書・行")),
      ].join("|"),
    );
  const printed = (line: string): string => {
    const [item, label, text, value, unit, qualifier, period, basis, , source] = line.split("|");
    const circumstances = [qualifier, period, basis].filter((words) => words !== "").join("|");
    return [item, label, text, value, unit, circumstances, source].join("|");
  };
  expect(rows("目標")).toEqual(TARGETS.map(withTitle).map(printed));
  expect(rows("構成を数えた数")).toEqual(STRUCTURAL_COUNTS.map(withTitle).map(printed));
});

test("29 dated events, as exactly as they are printed", () => {
  const PRECISIONS: Readonly<Record<string, string>> = {
    年月: "month",
    年: "year",
    年度: "fiscal-year",
    シーズン: "season",
    年は不明: "relative",
  };
  const rows = sheetRecords(workbook, "出来事一覧").map((cell) =>
    [
      cell("項目"),
      cell("出来事"),
      cell("日付（原文）"),
      PRECISIONS[cell("日付の細かさ")],
      cell("西暦") + (cell("月") === "" ? "" : `-${cell("月")}`) + (cell("以後も続く") === "" ? "" : "～"),
      lineOf(cell("文書・行")),
    ].join("|"),
  );
  expect(rows).toEqual(EVENTS.map(withTitle));
});
