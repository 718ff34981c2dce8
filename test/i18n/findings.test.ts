import { findingMessages, findingSentence } from "../../src/i18n/findings";
import { eraLabel, eraYear } from "../../src/plan/fiscal-year";
import type { Finding } from "../../src/validation/finding";

const finding: Finding = {
  rule: "missing",
  severity: "warning",
  indicator: "出生数",
  breakdown: null,
  rowKey: "7-2",
  year: 2024,
  department: "",
  place: { sheet: "実績入力", cell: "H12" },
  message: { id: "missing-blank", words: {} },
  before: null,
  after: null,
};

test("the place comes first", () => {
  expect(findingSentence(finding, "ja", eraYear)).toBe(
    "実績入力 H12・出生数・令和6年度：実績値が未入力です。公表前の場合は、状態で「未公表」を選び、公表予定月をご記入ください。",
  );
  expect(findingSentence({ ...finding, breakdown: "女性" }, "en", eraLabel)).toBe(
    "実績入力 H12 · 出生数 (女性) · R6: No actual value is entered. If it is not published yet, choose the status 未公表 and note the expected month.",
  );
  expect(
    findingSentence(
      { ...finding, place: null, year: null, message: { id: "row-missing", words: { goal: "基本目標3" } } },
      "ja",
      eraYear,
    ),
  ).toBe(
    "出生数：実績入力の表に、基本目標3のこの指標の行がありません。行を元に戻すか、計画を入れ直してください。",
  );
});

test("both languages have the same gaps", () => {
  const gaps = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
  const differing = Object.entries(findingMessages).filter(
    ([, { ja, en }]) => gaps(ja).join() !== gaps(en).join(),
  );
  expect(differing.map(([id]) => id)).toEqual([]);
});
