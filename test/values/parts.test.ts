import { shiftDecimal } from "../../src/values/decimal-shift";
import { fold } from "../../src/values/fold";
import { kanjiNumberAt } from "../../src/values/kanji-number";
import { kindOfMark, MISSING_MARKS, similarMark } from "../../src/values/missing-marks";
import { isDateFormat, isPercentFormat } from "../../src/values/number-format";
import { numeralAt } from "../../src/values/numeral";
import { unitOf } from "../../src/values/unit";
import { dateOfSerial, looksLikeDate } from "../../src/values/written-date";

test.each<[number, number, number]>([
  [0.576, 2, 57.6],
  [57.6, -2, 0.576],
  [0.29, 2, 29],
  [1e-7, 2, 1e-5],
  [1.5e21, -2, 1.5e19],
  [-40, 0, -40],
])("%p shifted by %p is %p", (value, places, shifted) => {
  expect(shiftDecimal(value, places)).toBe(shifted);
});

test.each<[string, string]>([
  ["１，７４１　人", "1,741 人"],
  ["メートル", "メートル"],
  ["ﾒｰﾄﾙ", "メートル"],
  ["ー４０", "-40"],
  ["ｰ40", "-40"],
  ["㎡", "m2"],
  ["CO₂", "CO2"],
  ["ＣＯ₂", "CO2"],
  ["①", "①"],
  ["10²", "10²"],
  ["½", "½"],
  ["㍘", "㍘"],
  ["ﾎﾟｲﾝﾄ", "ポイント"],
  ["350〜380", "350~380"],
  [" 340\r\n人 ", "340 人"],
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each<[string, number, string]>([
  ["1,741人", 1741, "人"],
  [".5", 0.5, ""],
  ["5.2億円", 520_000_000, "円"],
  ["28億2,951万円", 2_829_510_000, "円"],
  ["1万2", 10002, ""],
  ["50万 30", 500_000, "30"],
  ["5万3億", 50_000, "3億"],
  ["30,000千円", 30_000_000, "円"],
  ["1e3", 1000, ""],
])("%j begins with %p, then %j", (text, value, rest) => {
  expect(numeralAt(text)).toMatchObject({ kind: "numeral", value, rest });
});

test.each<[string, number]>([
  ["三百四十", 340],
  ["三四〇", 340],
  ["十", 10],
  ["千二百", 1200],
  ["一億二千万", 120_000_000],
  ["零", 0],
])("%j is %p", (text, value) => {
  expect(kanjiNumberAt(text)).toEqual({ value, rest: "" });
});

test.each<[string, string, number, boolean]>([
  ["万円", "yen", 10_000, true],
  ["百万円", "yen", 1_000_000, true],
  ["名", "people", 1, true],
  ["ｔ－ＣＯ２", "carbon", 1, true],
  ["千t", "mass", 1_000_000, true],
  ["カ所", "places", 1, true],
  ["まちづくり隊", "まちづくり隊", 1, false],
])("%j measures %s in %p (known: %p)", (text, quantity, factor, known) => {
  expect(unitOf(text)).toMatchObject({ quantity, factor, known });
});

test("/年 is told apart from the unit 年", () => {
  expect(unitOf("件/年")).toMatchObject({ quantity: "cases", perYear: true });
  expect(unitOf("年")).toMatchObject({ quantity: "months", perYear: false });
});

test.each(["0%", "0.0%", "#,##0.00%;[Red]-0.00%", "0.0 %"])("%j is a percent format", (format) =>
  expect(isPercentFormat(format)).toBe(true),
);
test.each(["General", '0.0"%"', "0.0\\%", "#,##0"])("%j is no percent format", (format) =>
  expect(isPercentFormat(format)).toBe(false),
);
test.each(["General", "G/標準", "0.00E+00", '#,##0"days"', "#,##0_);(#,##0)", "@", "[Red]0"])(
  "%j is no date format",
  (format) => expect(isDateFormat(format)).toBe(false),
);

test.each<[number, string | null]>([
  [45413, "2024/5/1"],
  [46143, "2026/5/1"],
  [46176, "2026/6/3"],
  [0.5, null],
])("day %p is %p", (serial, date) => expect(dateOfSerial(serial)).toBe(date));

test("rising numbers with a hyphen are a range, not a date", () => {
  expect(looksLikeDate("5-1")).toBe(true);
  expect(looksLikeDate("5-10")).toBe(false);
  expect(looksLikeDate("350-380")).toBe(false);
});

test("every listed mark is its own kind and none reads as a number or a blank", () => {
  expect(new Set(MISSING_MARKS).size).toBe(MISSING_MARKS.length);
  for (const mark of MISSING_MARKS) {
    expect(kindOfMark(mark)).not.toBeNull();
    expect(mark).toBe(mark.trim());
    expect(mark).toMatch(/^\D+$/);
  }
});

test("marks are compared exactly; only the reader knows what resembles one", () => {
  expect(kindOfMark("n/a")).toBeNull();
  expect(kindOfMark("constructor")).toBeNull();
  expect(similarMark("n/a")).toBe("N/A");
  expect(similarMark("該当ありません")).toBeNull();
});
