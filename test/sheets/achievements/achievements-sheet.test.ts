import { achievementsSheet } from "../../../src/sheets/achievements/achievements-sheet";
import { mayorReportBook } from "../hachinohe";
import { cellOf, plain, tableRows } from "../sheet-cells";

const sheet = achievementsSheet(mayorReportBook, { asOf: null });
const rows = tableRows(sheet).map((row) =>
  Object.fromEntries(Object.entries(row).map(([head, cell]) => [head, plain(cell)])),
);
const row = (key: string) => rows.find((one) => one["キー"] === key);

test("43 achievements, each with its key", () => {
  expect(rows.map((one) => one["キー"])).toEqual(
    Array.from({ length: 43 }, (_, i) => `achievement-${i + 1}`),
  );
  expect(plain(cellOf(sheet, 0, 1))).toBe("市政1期目の取り組み\u3000実績集（2021 >>> 2025）");
  expect(plain(cellOf(sheet, 1, 1))).toBe(
    "「2021 >>> 2025」（hachinohe-001:5）の報告です。数値のある実績は43件です。うち2件は、同じ実績が前にもあります（重複の欄）。目標と、計画や組織の構成を数えた数は含みません。",
  );
});

const cases: readonly (readonly [string, string, Readonly<Record<string, string | number | null>>])[] = [
  [
    "two values of one line stand apart; 億 and 万 are worked out beside the wording",
    "achievement-9",
    {
      節: "01 新型コロナウイルスの克服",
      項目: "04 商業団体等への支援",
      内容: "交付実績",
      値: 360000000,
      単位: "円",
      概数: "約",
      "期間・時点": "R4. R5",
      原文: "約 3 億 6,000 万円",
      "文書・行": "hachinohe-001:194",
    },
  ],
  [
    "the other of the two",
    "achievement-10",
    { 値: 78, 単位: "件", 概数: null, 原文: "78 件", "文書・行": "hachinohe-001:194" },
  ],
  [
    "breakdowns as printed",
    "achievement-22",
    {
      項目: "15 新規会社設立登録免許税等補助金の新設",
      値: 16,
      "期間・時点": "R6",
      内訳: "株式会社10件\n合同会社6件",
    },
  ],
  ["at least", "achievement-31", { 値: 400, 単位: "名", 概数: "以上", 原文: "400 名以上" }],
  [
    "a change keeps what was before",
    "achievement-35",
    { 値: 8000000, 単位: "個", "変化前・根拠": "変化前 6,200 個", 原文: "6,200 個→800 万個" },
  ],
  [
    "what a number rests on",
    "achievement-28",
    { 値: 30000, 単位: "千円", "期間・時点": "年間", "変化前・根拠": "市試算" },
  ],
  ["an as-of date", "achievement-33", { 値: 13095, 単位: "人", "期間・時点": "R7.3 時点" }],
  [
    "a duplicate names the first place",
    "achievement-37",
    { 値: 49, 重複: "hachinohe-001:25と同じ", "文書・行": "hachinohe-001:600" },
  ],
  [
    "a part without sections stands for itself",
    "achievement-2",
    { 節: "02 トップセールス", 項目: "05 大型 MICE の誘致", "期間・時点": null },
  ],
];
test.each(cases)("%s", (_, key, expected) => {
  expect(row(key)).toMatchObject(expected);
});
