import type { UnreadableReason } from "../../src/values/reading";
import { readCell } from "../../src/values/read-cell";
import { numberCell, SAMPLES, textCell } from "./sample-indicators";

type Sample = keyof typeof SAMPLES;
const read = (text: string, sample: Sample) => readCell(textCell(text), "", SAMPLES[sample]);

const DASHES = "-‐‑‒–—―−－ー─━﹣⁻˗ｰ";

test.each([...DASHES])("%j (one of all dashes) alone is no value, before a number it is minus", (dash) => {
  expect(read(dash, "migration")).toMatchObject({ kind: "missing", missing: "mark" });
  expect(read(`${dash}${dash}`, "migration")).toMatchObject({ kind: "missing", missing: "mark" });
  for (const text of [`${dash}40`, `${dash}４０`, `${dash} 40人`, `\u3000${dash}40 `])
    expect(read(text, "migration")).toMatchObject({ kind: "number", value: -40 });
});

test.each<[string, number]>([
  ["▲40", -40],
  ["▲ 40", -40],
  ["▲４０人", -40],
  ["△40", -40],
  ["△1,200", -1200],
  ["△ １，２００人", -1200],
  ["▲0.5千人", NaN],
  ["▼40", NaN],
  ["▲▲40", NaN],
  ["▲-40", NaN],
  ["-▲40", NaN],
  ["-(40)", NaN],
  ["40▲", NaN],
  ["減40", NaN],
  ["±0", 0],
  ["±0人", 0],
  ["±40", NaN],
  ["±0.5", NaN],
  ["＋40", 40],
  ["プラス40", 40],
])("%j as a change of people is %p (NaN: unreadable)", (text, value) => {
  expect(read(text, "migration")).toMatchObject(
    Number.isNaN(value) ? { kind: "unreadable" } : { kind: "number", value },
  );
});

test.each<[string, "approximate" | "prefix-word" | "remark"]>([
  ["約340", "approximate"],
  ["約 340 人", "approximate"],
  ["およそ340人", "approximate"],
  ["概ね340", "approximate"],
  ["340人程度", "approximate"],
  ["340人前後", "approximate"],
  ["340人弱", "approximate"],
  ["340余", "approximate"],
  ["延べ340人", "prefix-word"],
  ["のべ340人", "prefix-word"],
  ["延340", "prefix-word"],
  ["累計340人", "prefix-word"],
  ["年間340人", "prefix-word"],
  ["340人（延べ）", "remark"],
  ["340人(累計)", "remark"],
  ["340（速報）", "remark"],
  ["340人 ※", "remark"],
])("%j is 340, noted as %s", (text, note) => {
  const reading = read(text, "births");
  expect(reading).toMatchObject({ kind: "number", value: 340 });
  expect(reading.kind === "number" && reading.notes).toContain(note);
});

test.each<[string, UnreadableReason]>([
  ["340人以上", "bounded-word"],
  ["約340人以上", "bounded-word"],
  ["340以下", "bounded-word"],
  ["340人未満", "bounded-word"],
  ["340人以内", "bounded-word"],
  ["340超", "bounded-word"],
  ["最大340", "bounded-word"],
  ["＞340", "bounded-word"],
  ["340人以上400人未満", "two-values"],
  ["340～", "range"],
  ["～340", "range"],
  ["〜 340人", "range"],
  ["340人から380人", "range"],
  ["令和六年度", "year"],
  ["令6", "year"],
  ["R6年度末", "year"],
  ["R6.3.31", "year"],
  ["令和6年3月末", "year"],
  ["㋿6年", "year"],
  ["24年度", "year"],
  ["2024/3/31", "date"],
  ["3月31日", "date"],
  ["2/5", "date"],
  ["1+1", "two-values"],
  ["3 8", "two-values"],
  ["38・2", "two-values"],
  ["340(うち新規12)", "two-values"],
  ["272 000", "two-values"],
  ["億", "not-a-number"],
  ["万人", "not-a-number"],
])("%j is no value: %s", (text, reason) => {
  expect(read(text, "births")).toMatchObject({ kind: "unreadable", reason });
});

test.each<[string, number | null, number | null]>([
  // text, value, or what is offered, in 万円
  ["431.5万", 431.5, null],
  ["431.5万円", 431.5, null],
  ["1億2,000万", 12000, null],
  ["1億2,000万円", 12000, null],
  ["28億2,951万円", 282951, null],
  ["1億円", null, 10000],
  ["1.5億円", null, 15000],
  ["1億2千万円", null, 12000],
  ["2万5千円", null, 2.5],
  ["3千万円", null, 3000],
  ["5百万円", null, 500],
  ["2兆円", null, 200_000_000],
  ["12億3,456万7,890円", null, 123456.789],
  ["4,315千円", null, 431.5],
  ["四百三十一万円", null, 431],
  ["¥4,315,000", null, 431.5],
])("%j in 万円 is %p, offered %p", (text, value, offered) => {
  expect(read(text, "production")).toMatchObject(
    value === null ? { kind: "unreadable", suggestion: offered } : { kind: "number", value },
  );
});

test.each<[string, Sample, number | null]>([
  ["340人", "births", 340],
  ["340名", "births", 340],
  ["0.34千人", "births", null],
  ["340世帯", "births", null],
  ["2件", "projects", 2],
  ["2件/年", "projects", 2],
  ["2 件 ／ 年度", "projects", 2],
  ["2件毎年", "projects", 2],
  ["2回/年", "projects", null],
  ["2件/月", "projects", null],
  ["38.2ﾊﾟｰｾﾝﾄ", "activity", 38.2],
  ["38.2﹪", "activity", 38.2],
  ["38.2ポイント", "activity", null],
  ["38.2pt", "activity", null],
  ["382‰", "activity", null],
  ["272,000トン", "emissions", null],
  ["272,000t-CO2eq", "emissions", 272000],
  ["272,000 ｔ‐ＣＯ２／年", "emissions", 272000],
  ["272千t-CO2", "emissions", null],
])("%j for %s is %p (null: unreadable)", (text, sample, value) => {
  expect(read(text, sample)).toMatchObject(
    value === null ? { kind: "unreadable" } : { kind: "number", value },
  );
});

test.each<[string, string, string | undefined]>([
  ["未公表（R7.9予定）", "未公表", "未公表"],
  ["調査なし（隔年）", "調査なし", "調査なし"],
  ["－（隔年調査）", "mark", "-"],
  ["集計中です", "集計中", "集計中"],
  ["無回答", "mark", "なし"],
  ["不詳", "mark", "不明"],
  ["廃止", "事業終了", "事業終了"],
])("%j says %s and is offered as %p", (text, missing, mark) => {
  const reading = read(text, "births");
  expect(reading).toMatchObject({ kind: "missing", missing });
  expect(reading.kind === "missing" && reading.unlistedMarkFor).toBe(mark);
});

test("brackets with a number behind a dash are no remark", () => {
  expect(read("-(40)", "migration").kind).toBe("unreadable");
});

describe("what Excel makes of an entry", () => {
  test.each<[string, number, string, Sample, object]>([
    ["5-1 or 5/1", 46143, 'm"月"d"日"', "births", { kind: "unreadable", reason: "date" }],
    ["R6.3 as a date", 45352, "[$-411]ge.m.d", "births", { kind: "unreadable", reason: "date" }],
    ["12:30", 0.5208, "h:mm", "births", { kind: "unreadable", reason: "date" }],
    ["1E3", 1000, "0.00E+00", "births", { kind: "number", value: 1000 }],
    ["38.2% in any cell", 0.382, "0.00%", "activity", { kind: "number", value: 38.2 }],
    ["38% in any cell", 0.38, "0%", "activity", { kind: "number", value: 38 }],
    ["(40)", -40, "#,##0_);[Red](#,##0)", "migration", { kind: "number", value: -40 }],
    ["1,741", 1741, "#,##0", "participants", { kind: "number", value: 1741 }],
    ["0 1/2", 0.5, "# ?/?", "births", { kind: "number", value: 0.5 }],
    ["¥4,315", 4315, '"¥"#,##0', "production", { kind: "number", value: 4315 }],
  ])("%s", (_, value, numberFormat, sample, reading) => {
    expect(readCell(numberCell(value, numberFormat), "", SAMPLES[sample])).toMatchObject(reading);
  });
});
