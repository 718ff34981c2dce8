import kitamoto from "../../seeds/kitamoto-2.json";
import { parseEntries } from "../../src/headless/entries-file";
import { loadPlan } from "../../src/plan/load-plan";

const plan = loadPlan(kitamoto);
const read = (items: unknown) => parseEntries(JSON.stringify(items), plan, "entries.json");

test("a typed value, a pasted value and a bare status", () => {
  expect(
    read([
      { indicator: "65歳健康寿命", breakdown: "男性", year: "R6", value: "18.9年", status: "確定" },
      { indicator: "出生数", year: "令和5年度", value: { raw: "３４０" } },
      { indicator: "births", breakdown: null, year: 2022, status: "未公表" },
    ]),
  ).toEqual([
    {
      rowKey: "healthy-life-expectancy-65/male",
      year: 2024,
      value: { how: "typed", text: "18.9年" },
      status: { how: "typed", text: "確定" },
    },
    { rowKey: "births", year: 2023, value: { how: "raw", value: "３４０" }, status: null },
    { rowKey: "births", year: 2022, value: null, status: { how: "typed", text: "未公表" } },
  ]);
});

test.each<readonly [unknown, string]>([
  [{ indicator: "出生数" }, "実績ファイル entries.json は項目の一覧（[ … ]）で書いてください"],
  [
    ["x"],
    '実績ファイル entries.json の1件目: { "indicator", "breakdown", "year", "value", "status" } の形で書いてください',
  ],
  [
    [{ indicator: "死亡数", year: "R6", value: "1" }],
    "実績ファイル entries.json の1件目: 指標「死亡数」は計画 kitamoto-2 にありません",
  ],
  [
    [{ indicator: "出生数", year: "R8", value: "1" }],
    "実績ファイル entries.json の1件目: 年度「R8」は計画 kitamoto-2 の年度（R4, R5, R6, R7）にありません",
  ],
  [
    [
      { indicator: "出生数", year: "R6" },
      { indicator: "65歳健康寿命", year: "R6", value: "1" },
    ],
    "実績ファイル entries.json の2件目: 「65歳健康寿命」に内訳「なし」はありません（男性・女性）",
  ],
  [
    [{ indicator: "出生数", year: "R6", vlaue: "1" }],
    "実績ファイル entries.json の1件目: 項目「vlaue」は使えません（indicator, breakdown, year, value, status）",
  ],
  [
    [{ indicator: "出生数", year: "R6", value: ["1"] }],
    '実績ファイル entries.json の1件目: value は文字列・数値、または {"raw": …} で書いてください',
  ],
])("%j is refused", (items, message) => {
  expect(() => read(items)).toThrow(message);
});

test("text that is no JSON is refused", () => {
  expect(() => parseEntries("[{]", plan, "entries.json")).toThrow(
    /^実績ファイル entries.json はJSONとして読み取れません/,
  );
});
