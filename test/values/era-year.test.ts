import { looksLikeYear, readYear } from "../../src/values/era-year";

test.each<[string, number, boolean]>([
  ["R1", 2019, false],
  ["R元", 2019, false],
  ["令和元年度", 2019, false],
  ["令和1年", 2019, false],
  ["令和4年度", 2022, false],
  ["令和４年度", 2022, false],
  ["Ｒ６", 2024, false],
  ["H30", 2018, false],
  ["H31", 2019, false],
  ["平成31年度", 2019, false],
  ["H32", 2020, true],
  ["S63", 1988, false],
  ["2022年度", 2022, false],
  ["2026", 2026, false],
  ["令和六年度", 2024, false],
  ["令和十年", 2028, false],
  ["平成三十一年", 2019, false],
  ["令 6", 2024, false],
  ["平31", 2019, false],
  ["昭和63年度", 1988, false],
  ["㋿６年", 2024, false],
  ["㍻31年", 2019, false],
  ["r06", 2024, false],
  ["R.6", 2024, false],
  ["令和 6 年度", 2024, false],
  ["令和元", 2019, false],
  ["R6年度末", 2024, false],
  ["平成32年度", 2020, true],
  ["H60", 2048, true],
  ["S64", 1989, false],
  ["２０２４年度", 2024, false],
])("%s is fiscal year %d (doubtful: %p)", (text, year, doubtful) => {
  expect(readYear(text)).toEqual({ kind: "fiscal-year", year, doubtful });
});

test.each<[string, number, number, number]>([
  ["R6.3", 2024, 3, 2023],
  ["R6.4", 2024, 4, 2024],
  ["令和6年3月", 2024, 3, 2023],
  ["H30.4", 2018, 4, 2018],
  ["2024年1月", 2024, 1, 2023],
  ["R6/3", 2024, 3, 2023],
  ["R6-3", 2024, 3, 2023],
  ["R6.10", 2024, 10, 2024],
  ["R6.3.31", 2024, 3, 2023],
  ["令和6年3月31日", 2024, 3, 2023],
  ["令和六年三月", 2024, 3, 2023],
  ["令和6年3月末", 2024, 3, 2023],
  ["R6.4.1現在", 2024, 4, 2024],
  ["R元.5", 2019, 5, 2019],
  ["H31.4", 2019, 4, 2019],
  ["2024/3/31", 2024, 3, 2023],
  ["2024-03", 2024, 3, 2023],
])("%s is %d-%d in fiscal year %d", (text, calendarYear, month, fiscalYear) => {
  expect(readYear(text)).toEqual({ kind: "month", calendarYear, month, fiscalYear, doubtful: false });
});

test.each<[string, number, number]>([
  ["H31.5", 2019, 5],
  ["平成32年3月", 2020, 3],
  ["R1.4", 2019, 4],
  ["S64.2", 1989, 2],
])("%s is a month outside its era", (text, calendarYear, month) => {
  expect(readYear(text)).toMatchObject({ kind: "month", calendarYear, month, doubtful: true });
});

test.each([
  "R6.0",
  "R6.345",
  "R6.3.",
  "令和",
  "令和年",
  "6年",
  "令和0年",
  "H0",
  "R13.15",
  "S65",
  "M200",
  "T16",
  "R100",
  "H99",
  "abc",
  "",
  "18.9年",
  "340人",
])("%j is no year that can be", (text) => expect(readYear(text)).toBeNull());

test("R13.15 has the form of a year all the same, 18.9年 has not", () => {
  expect(looksLikeYear("R13.15")).toBe(true);
  expect(looksLikeYear("18.9年")).toBe(false);
});
