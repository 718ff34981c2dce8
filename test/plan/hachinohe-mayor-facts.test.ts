import mayor from "../../seeds/hachinohe-mayor-1.json";
import type { ReportFigure } from "../../src/plan/achievement-report";
import { loadPlan } from "../../src/plan/load-plan";
import { yearlySeries } from "../../src/plan/report-items";

const { report } = loadPlan(mayor);
if (report === undefined) throw new Error("The plan file has no report");
const lines = (table: string): readonly string[] => table.trim().split("\n");

/** item | label | as printed | value | unit | qualifier | period | basis | duplicate of | line. */
const ACHIEVEMENTS = `
part-1-01|提言 事業化|全49事業|49|事業|全||||25
part-2-05|全国都市問題会議 自治体関係者|約 1800 人|1800|人|約||||154
part-2-06|国際大会を開催|3つ|3|つ|||||160
section-1-02|検査数 市内医療機関|約 93,100 件|93100|件|約||||178
section-1-02|検査数 民間検査機関|約 14,500 件|14500|件|約||||178
section-1-02|検査キット配布数 PCR 検査キット|約 20,600 個|20600|個|約||||180
section-1-02|検査キット配布数 抗原検査キット|約 119,300 個|119300|個|約||||181
section-1-03|交付者数|22,640 人|22640|人||R5.4～R6.3|||187
section-1-04|交付実績|約 3 億 6,000 万円|360000000|円|約|R4. R5|||194
section-1-04|交付実績|78 件|78|件||R4. R5|||194
section-1-05|プレミアム商品券 発行総額|28 億 2,951 万円|2829510000|円|||||204
section-1-05|プレミアム食事券 発行総額|5 億 2,000 万円|520000000|円|||||208
section-1-05|プレミアム食事券 交付人数|19,591 人|19591|人|||||210
section-1-06|クーポン発行枚数|29,961 枚|29961|枚|||||216
section-1-06|クーポン換金額|28,391,000 円|28391000|円|||||218
section-2-08|来場者|50 万人達成|500000|人|達成|R6.12|||279
section-2-10|国内外ポートセミナー 参加者|779名|779|名||R5. R6合計|||295
section-2-10|八戸セミナーin 東京、名古屋 参加者|約 1,000 名|1000|名|約|R4～R6計|||296
section-2-13|創業件数|152件|152|件||R4～R6|||317
section-2-15|交付実績|4件|4|件||R4|||331
section-2-15|交付実績|10件|10|件||R5|||332
section-2-15|交付実績|16件|16|件||R6|||333
section-3-04|SDGsセミナー 受講者数|70 人|70|人||R4|||385
section-3-04|SDGsセミナー 受講者数|300 人|300|人||R5|||385
section-3-04|SDGsセミナー 受講者数|142 人|142|人||R6|||385
section-3-08|市役所における申請手続 デジタル化|約40%|40|%|約||||410
section-3-08|コスト削減|約16,600時間|16600|時間|約|年間|市試算||411
section-3-08|コスト削減|30,000千円|30000|千円||年間|市試算||411
section-3-09|アクセスポイント|全14か所|14|か所|全||||415
section-4-03|スピードスケート国際大会を誘致|3つ|3|つ||||achievement-3|438
section-4-09|参加者|400 名以上|400|名|以上||||487
section-5-02|ICT ツール登録事業者|322 件|322|件||R7.3 時点|||505
section-5-02|登録利用者数|13,095 人|13095|人||R7.3 時点|||505
section-5-03|うみねこヘルパー 登録|70人|70|人||R7.3時点|||511
section-6-04|投映できる恒星数|6,200 個→800 万個|8000000|個|||||564
section-6-07|こどもモニター|100 名|100|名|||||580
section-7-01|提言 事業化|49事業|49|事業||||achievement-1|600
section-7-07|三世代交流事業 開催|計23回|23|回|計|R6 年度|||640
section-7-07|三世代交流事業 参加|1,095 人|1095|人||R6 年度|||640
section-7-07|ほっとサロン 実施|24 地区|24|地区|||||644
section-7-07|ほっとサロン 開催|計 739 回|739|回|計|R6年度|||645
section-7-07|ほっとサロン 参加|15,682 人|15682|人||R6年度|||645
section-8-04|事業完了|1年前倒し|1|年|前倒し||||691`;

const TARGETS = `
section-3-02|温室効果ガス排出量|50%削減|50|%|削減|2030年度|2013年度比||369`;

const STRUCTURAL_COUNTS = `
section-3-01|基本目標|4つ|4|つ|||||364
section-3-02|柱|2本|2|本|||||371
section-3-03|基本目標|3つ|3|つ|||||376
section-4-06|会場|3施設|3|施設|||||462
section-4-07|優先的に取り組む|3本柱|3|本|||||468
section-8-01|支援|2カ年|2|カ年|||||663
section-9-01|改革|9つ|9|つ|||||712
section-9-02|行財政改革大綱|3本柱|3|本|||||737
section-9-02|推進項目|11の推進項目|11|項目|||||737`;

/** item | event | date as printed | precision | year and month (～: from then on) | line. */
const EVENTS = `
part-1-01|赤ちゃんお出かけ応援事業|R5～|year|2023～|34
part-1-01|こども医療費無償化事業|R6～|year|2024～|35
part-1-01|超帰省応援事業|R7～|year|2025～|36
part-2-05|全国都市問題会議 開催|令和 5 年 10 月|month|2023-10|154
section-1-03|介護予防センター事業 運用開始|R4.8|month|2022-8～|185
section-2-07|「ハマる、ハチノへ。」観光振興プラン 策定|今年度|relative||270
section-2-08|八戸市魚菜小売市場リニューアルオープン|令和4年12月|month|2022-12|278
section-2-08|来場者 50 万人達成|R6.12|month|2024-12|279
section-2-11|八戸北インター第2工業団地 分譲受付開始|令和6年6月|month|2024-6|300
section-2-16|貿易・物流対策グループ 新設|令和6年4月|month|2024-4|339
section-3-01|第3次八戸市環境基本計画 策定|令和5年9月|month|2023-9|363
section-3-02|第2次八戸市地球温暖化対策実行計画 策定|令和5年9月|month|2023-9|368
section-3-03|八戸市デジタル推進計画 策定|令和5年2月|month|2023-2|375
section-3-06|次世代エネルギー導入推進室 設置|令和7年4月|month|2025-4|396
section-3-08|「書かない・待たない・行かない窓口」サービス開始|令和6年11月|month|2024-11|409
section-4-02|「八戸市スポーツ推進計画」改定|令和6年3月|month|2024-3|433
section-4-02|八戸市体育館の整備に関する基本方針の策定|令和7年2月|month|2025-2|434
section-4-03|ジュニアワールドカップスピードスケート競技大会|23/24|season|2023|439
section-4-03|世界ジュニアスピードスケート選手権大会|2024|year|2024|440
section-4-03|四大陸スピードスケート選手権大会※日本初開催|2025|year|2025|442
section-4-08|三社大祭山車制作展示施設の整備|R6.3|month|2024-3|479
section-4-08|デジタルスタンプラリー「ハチノヘウォーク」|R7.7|month|2025-7|481
section-4-09|みちのく潮風トレイル全線開通 5 周年記念イベントの開催|R6.5|month|2024-5|486
section-5-02|八戸消防本部も利用|令和7年3月～|month|2025-3～|506
section-6-04|児童科学館プラネタリウムリニューアル|令和7年5月|month|2025-5|562
section-8-02|はちのへ空き家解消ネットワーク設立|令和6年 8 月|month|2024-8|671
section-8-04|新大橋 開通|令和7年3月|month|2025-3|690
section-8-05|ハナミズキ通り電線共同溝整備事業 事業完了|令和5年度|fiscal-year|2023|696
section-9-02|第8次八戸市行財政改革大綱策定|令和7年2月|month|2025-2|719`;

const figureLine = (figure: ReportFigure): string =>
  [
    figure.itemId,
    figure.label,
    figure.text,
    figure.value,
    figure.unit,
    figure.qualifier ?? "",
    figure.period?.text ?? "",
    figure.basis ?? "",
    figure.duplicateOf ?? "",
    figure.source.line,
  ].join("|");

test("43 quantitative achievements", () => {
  expect(report.achievements.map(figureLine)).toEqual(lines(ACHIEVEMENTS));
  expect(report.achievements).toHaveLength(43);
});

test("targets and counts of structure stand apart from achievements", () => {
  expect(report.targets.map(figureLine)).toEqual(lines(TARGETS));
  expect(report.structuralCounts.map(figureLine)).toEqual(lines(STRUCTURAL_COUNTS));
});

test("29 dated events, as exactly as they are printed", () => {
  expect(
    report.events.map(({ itemId, label, date, source }) => {
      const year = date.precision === "relative" ? "" : String(date.year);
      const month = date.precision === "month" ? `-${date.month}` : "";
      return [
        itemId,
        label,
        date.text,
        date.precision,
        `${year}${month}${date.ongoing ? "～" : ""}`,
        source.line,
      ].join("|");
    }),
  ).toEqual(lines(EVENTS));
  expect(report.events).toHaveLength(29);
});

test("breakdowns add up: 4 = 3 + 1, 10 = 9 + 1, 16 = 10 + 6", () => {
  const broken = report.achievements.filter(({ breakdowns }) => breakdowns.length > 0);
  expect(broken.map(({ value, breakdowns }) => [value, ...breakdowns.map((part) => part.value)])).toEqual([
    [4, 3, 1],
    [10, 9, 1],
    [16, 10, 6],
  ]);
  for (const { value, breakdowns } of broken)
    expect(breakdowns.reduce((sum, part) => sum + part.value, 0)).toBe(value);
});

test("a change keeps the number before", () => {
  expect(report.achievements.filter(({ before }) => before !== null)).toMatchObject([
    { value: 8000000, unit: "個", before: { value: 6200, text: "6,200 個" } },
  ]);
});

test("periods and days keep the form they are printed in", () => {
  const period = (id: string): unknown => report.achievements.find((figure) => figure.id === id)?.period;
  expect(period("achievement-8")).toEqual({
    kind: "months",
    text: "R5.4～R6.3",
    from: { year: 2023, month: 4 },
    to: { year: 2024, month: 3 },
  });
  expect(period("achievement-9")).toEqual({
    kind: "years",
    text: "R4. R5",
    years: [2022, 2023],
    yearKind: "unknown",
  });
  expect(period("achievement-16")).toEqual({ kind: "as-of", text: "R6.12", at: { year: 2024, month: 12 } });
  expect(period("achievement-38")).toEqual({
    kind: "years",
    text: "R6 年度",
    years: [2024],
    yearKind: "fiscal-year",
  });
  expect(period("achievement-27")).toEqual({ kind: "per-year", text: "年間" });
});

test("two yearly series, each of one unit", () => {
  expect(
    yearlySeries(report).map(({ itemId, label, unit, figures }) => [
      itemId,
      label,
      unit,
      figures.map(({ year, value }) => [year, value]),
    ]),
  ).toEqual([
    [
      "section-2-15",
      "交付実績",
      "件",
      [
        [2022, 4],
        [2023, 10],
        [2024, 16],
      ],
    ],
    [
      "section-3-04",
      "SDGsセミナー 受講者数",
      "人",
      [
        [2022, 70],
        [2023, 300],
        [2024, 142],
      ],
    ],
  ]);
});
