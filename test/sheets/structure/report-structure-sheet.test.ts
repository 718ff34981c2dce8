import { reportStructureSheet } from "../../../src/sheets/structure/report-structure-sheet";
import { mayorReportBook } from "../hachinohe";
import { cellOf, plain, tableRows } from "../sheet-cells";

const sheet = reportStructureSheet(mayorReportBook, { asOf: null });
const rows = tableRows(sheet).map((row) => Object.values(row).map(plain));

test("89 items with their numbers, and the part that is announced but missing", () => {
  expect(rows).toHaveLength(90);
  expect(rows.slice(0, 89).map((row) => row[4])).toEqual(
    [7, 6, 6, 18, 9, 9, 6, 9, 8, 6, 5].flatMap((count) =>
      Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, "0")),
    ),
  );
  expect(rows[89]).toEqual([
    "contents-04",
    "04 今後の課題",
    null,
    null,
    null,
    "（目次にありますが、本文がありません）",
    null,
    15,
    null,
    null,
    null,
    "hachinohe-001:15",
  ]);
});

test("each item stands under its part, section and group, with the names it lists", () => {
  expect(rows[0]).toEqual([
    "part-1-01",
    "01 対話と共感",
    null,
    "視点1:若者・女性",
    "01",
    "八戸市まちの魅力創生ネットワーク会議",
    "若者・女性目線のまちづくり\n〔主な事業〕\n八戸市こどもモニター制度\n八戸圏域ファームステイ事業\nマチナカまるっと一日体験事業\n赤ちゃんお出かけ応援事業\nこども医療費無償化事業\n超帰省応援事業",
    9,
    17,
    null,
    19,
    "hachinohe-001:21・23・31・32・33・34・35・36",
  ]);
  expect(rows[13]?.slice(0, 6)).toEqual([
    "section-1-01",
    "03 任期1期目の取り組み",
    "01 新型コロナウイルスの克服",
    "医療提供体制の充実",
    "01",
    "計画等の策定",
  ]);
});

test("says how much there is, and where contents and report differ", () => {
  expect(plain(cellOf(sheet, 1, 1))).toBe(
    "3部・9節・32群・89項目です。番号は部・節ごとに付いています。目次の「03 任期1期目の取組」（hachinohe-001:13）は、本文では「03 任期1期目の取り組み」です。目次の「04 今後の課題」（hachinohe-001:15）は本文にありません。",
  );
});
