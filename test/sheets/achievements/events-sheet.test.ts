import { eventsSheet } from "../../../src/sheets/achievements/events-sheet";
import { mayorReportBook } from "../hachinohe";
import { plain, tableRows } from "../sheet-cells";

const rows = tableRows(eventsSheet(mayorReportBook, { asOf: null })).map((row) =>
  Object.values(row).map(plain),
);

test("29 dated events", () => {
  expect(rows).toHaveLength(29);
});

/** Event | date as printed | year | month | precision | ongoing. */
const cases: readonly (readonly [number, readonly (string | number | null)[]])[] = [
  [0, ["赤ちゃんお出かけ応援事業", "R5～", 2023, null, "年", "○ 続く", "hachinohe-001:34"]],
  [3, ["全国都市問題会議 開催", "令和 5 年 10 月", 2023, 10, "年月", null, "hachinohe-001:154"]],
  [
    5,
    [
      "「ハマる、ハチノへ。」観光振興プラン 策定",
      "今年度",
      null,
      null,
      "年は不明",
      null,
      "hachinohe-001:270",
    ],
  ],
  [
    17,
    [
      "ジュニアワールドカップスピードスケート競技大会",
      "23/24",
      2023,
      null,
      "シーズン",
      null,
      "hachinohe-001:439",
    ],
  ],
  [
    27,
    ["ハナミズキ通り電線共同溝整備事業 事業完了", "令和5年度", 2023, null, "年度", null, "hachinohe-001:696"],
  ],
];
test.each(cases)("event %i keeps its date as exact as printed", (i, expected) => {
  expect(rows[i]?.slice(3)).toEqual(expected);
});
