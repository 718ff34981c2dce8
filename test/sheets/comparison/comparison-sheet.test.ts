import type { TermComparison } from "../../../src/plan/term-comparison";
import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { comparisonSheet } from "../../../src/sheets/comparison/comparison-sheet";
import { termHeading } from "../../../src/sheets/comparison/comparison-headings";
import { hachinohe, hachinoheBook } from "../hachinohe";
import { cellOf, plain, tableRows } from "../sheet-cells";

const sheet = comparisonSheet(hachinoheBook, { asOf: null });
const rows = tableRows(sheet).map((row) =>
  Object.fromEntries(Object.entries(row).map(([head, cell]) => [head, plain(cell)])),
);

/** 第1期 goal, number, name | 第2期 goal, number, name | class | certainty, in the order they stand. */
const FATES = `
1①農水畜産業の競争力強化|1①農水畜産業の競争力強化|〃 継続|確定
1②中小企業等の経営強化と企業の立地促進|1②中小企業及び小規模事業者の経営強化と企業の立地促進|≒ 名称変更|推定
1③販路の拡大と八戸港の物流機能の強化|1③販路の拡大と八戸港の物流機能の強化|〃 継続|確定
1①雇用・就業の支援|1①雇用・就業の支援|〃 継続|確定
1②起業の促進|1②起業の促進|〃 継続|確定
1③女性活躍の促進|3①女性活躍の促進|⇒ 移動|確定
2①移住・UIターン促進|2①移住・UIターン促進|〃 継続|確定
2②高等教育機関等との連携や若者の地元定着の促進|2②高等教育機関等との連携や若者の地元定着の促進|〃 継続|確定
2①アートのまちづくりの推進|4①アートのまちづくり・本のまち八戸の推進|＆ 統合|推定
2②地域スポーツの活性化|4②スポーツ・健康まちづくりの推進|⇒ 移動|推定
2③中心市街地のにぎわい創出|4③中心市街地活性化、陸奥湊駅前地区活性化の推進|⇒ 移動|推定
2①観光ブランドの強化と誘客の推進|4①観光ブランドの強化と誘客の推進|⇒ 移動|確定
2②観光客の受入態勢の整備|4②観光客の受入態勢の整備|⇒ 移動|確定
3①結婚・出産の希望をかなえる施策の充実|3①妊娠・出産・子育ての切れ目のない支援の充実|÷ 分割|推定
3①結婚・出産の希望をかなえる施策の充実|3②結婚の希望をかなえる施策の充実|÷ 分割|推定
3②地域と連携した子育て支援の充実|3①妊娠・出産・子育ての切れ目のない支援の充実|＆ 統合|推定
3③ワーク・ライフ・バランスの推進|3③ワーク・ライフ・バランスの推進|〃 継続|確定
3①生きる力を育む教育の推進||× 廃止|推定
3②本のまち八戸の推進|4①アートのまちづくり・本のまち八戸の推進|＆ 統合|推定
4①健康寿命の延伸に向けた施策の充実|4①健康寿命の延伸に向けた施策の充実|〃 継続|確定
4②質の高い医療環境の整備|4②質の高い医療環境の整備|〃 継続|確定
4③防災力の強化|4③防災力の強化|〃 継続|確定
4④協働のまちづくりの推進|3①協働のまちづくり、市民活動の促進|⇒ 移動|推定
4①シティプロモーションの推進||× 廃止|推定
4②交通ネットワークの充実|4①交通ネットワークの充実|№ 番号変更|確定
4③広域連携の推進|4②広域連携の推進|№ 番号変更|確定
|1③事業承継の促進|◆ 新規|推定
|2①地域の魅力の情報発信の充実|◆ 新規|推定
|2②「関係人口」の創出・拡大|◆ 新規|推定
|2③当市を応援する企業との連携強化|◆ 新規|推定
|3②多文化共生の推進|◆ 新規|推定
|3②高齢者・障がい者等への支援の充実、社会参加の促進|◆ 新規|推定
|4③コンパクトシティの推進、空き家・空き店舗対策の強化|◆ 新規|推定
|4③文化財等の保存・活用による地域活性化|◆ 新規|推定
|4④地方創生SDGsの推進|◆ 新規|推定
|4⑤Society5.0に向けた未来技術の活用による生産性向上と新たな産業の創出|◆ 新規|推定`
  .trim()
  .split("\n");

const side = (row: (typeof rows)[number], term: string): string =>
  `${String(row[`${term} 目標`] ?? "").replace("基本目標", "")}${row[`${term} 番号`] ?? ""}${row[`${term} 個別施策`] ?? ""}`;

test("every sub-measure of the first term stands beside what became of it, the new ones after", () => {
  expect(
    rows.map((row) => [side(row, "第1期"), side(row, "第2期"), row["区分"], row["確定・推定"]].join("|")),
  ).toEqual(FATES);
});

test("every line has its key, its reason and its lines in the document", () => {
  expect(new Set(rows.map((row) => row["キー"])).size).toBe(36);
  expect(rows[5]).toMatchObject({
    キー: "first-1-2-3/measure-3-2-1",
    "第1期 施策": "施策2 雇用・起業・女性活躍の促進",
    "第2期 施策": "施策2 女性活躍の促進、多文化共生の地域づくり",
    理由: "文言が同じです。基本目標1の施策2から基本目標3の施策2へ移りました。",
    "文書・行": "hachinohe-000:9・14",
  });
  expect(rows.filter((row) => String(row["理由"] ?? "") === "")).toEqual([]);
});

test("a measure of another name says so in words, where its sub-measures continue", () => {
  for (const i of [3, 4])
    expect(rows[i]?.["理由"]).toBe(
      "文言と番号が同じです。施策の名称は「雇用・起業・女性活躍の促進」から「雇用・起業・事業承継の促進」に変わりました。",
    );
});

test("changes are red and underlined as long as 区分 says so", () => {
  expect(
    sheet.conditionalFormats.map(({ range, formula }) => [range.column, range.columns, formula]),
  ).toEqual([
    [5, 1, '=AND($J4<>"",$J4<>"〃 継続",$F4<>"",$F4<>$B4)'],
    [6, 1, '=AND($G4<>"",$G4<>$C4)'],
    [7, 1, '=AND($J4<>"",$J4<>"〃 継続",$H4<>"",$H4<>$D4)'],
    [8, 1, '=AND($J4<>"",$J4<>"〃 継続",$I4<>"",$I4<>$E4)'],
    [1, 4, '=$J4="× 廃止"'],
    [9, 1, '=AND($J4<>"",$J4<>"〃 継続")'],
  ]);
  for (const { range, style } of sheet.conditionalFormats) {
    expect(style).toMatchObject({ fontColour: "#C00000", underline: true });
    expect(range).toMatchObject({ row: 3, rows: 36 });
  }
});

test("区分 and 確定・推定 are chosen from lists; new ones begin on a page of their own", () => {
  expect(sheet.validations.map(({ rule }) => rule)).toEqual([
    { kind: "list", source: "=新旧の区分_hachinohe_2" },
    { kind: "list", source: "=新旧の確度_hachinohe_2" },
  ]);
  expect(sheet.page.pageBreaksBefore).toEqual([29]);
  expect(sheet.page).toMatchObject({ paper: "A4", orientation: "landscape" });
});

test("names of terms that could not stand in formulas are replaced", () => {
  const { termComparison } = hachinohe;
  if (!termComparison) throw new Error("no comparison");
  const other: TermComparison = { ...termComparison, earlierTerm: "第1期[仮]" };
  const plan = { ...hachinohe, termComparison: other };
  expect(termHeading(other, "earlier", "goal")).toBe("前期 目標");
  const made = comparisonSheet(bookNames(plan, preferredSheetNames()), { asOf: null });
  expect(plain(cellOf(made, 2, 1))).toBe("前期 目標");
});
