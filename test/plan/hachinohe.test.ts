import hachinohe from "../../seeds/hachinohe-2.json";
import { currentFateCounts, earlierFateCounts } from "../../src/plan/fates";
import { loadPlan } from "../../src/plan/load-plan";
import type { Measure } from "../../src/plan/plan";

const plan = loadPlan(hachinohe);
const comparison = plan.termComparison;
const earlierMeasures = comparison?.earlierMeasures ?? [];
const lines = (table: string): readonly string[] => table.trim().split("\n");

/** goal | number | name | sub-measures, as printed in the column of the first term. */
const FIRST_TERM = `
1|施策1|地域産業の成長・発展|①農水畜産業の競争力強化 ②中小企業等の経営強化と企業の立地促進 ③販路の拡大と八戸港の物流機能の強化
1|施策2|雇用・起業・女性活躍の促進|①雇用・就業の支援 ②起業の促進 ③女性活躍の促進
2|施策1|移住・人材還流・若者定着の促進|①移住・UIターン促進 ②高等教育機関等との連携や若者の地元定着の促進
2|施策2|アート・スポーツ・中心市街地活性化による交流拡大|①アートのまちづくりの推進 ②地域スポーツの活性化 ③中心市街地のにぎわい創出
2|施策3|ハブツーリズムの推進|①観光ブランドの強化と誘客の推進 ②観光客の受入態勢の整備
3|施策1|安心して子どもを産み育てられる環境の整備|①結婚・出産の希望をかなえる施策の充実 ②地域と連携した子育て支援の充実 ③ワーク・ライフ・バランスの推進
3|施策2|地域と育む教育環境の整備|①生きる力を育む教育の推進 ②本のまち八戸の推進
4|施策1|地域における安心の確立|①健康寿命の延伸に向けた施策の充実 ②質の高い医療環境の整備 ③防災力の強化 ④協働のまちづくりの推進
4|施策2|拠点機能の強化と広域連携の推進|①シティプロモーションの推進 ②交通ネットワークの充実 ③広域連携の推進`;

/** The same of the second term. */
const SECOND_TERM = `
1|施策1|地域産業の成長・発展|①農水畜産業の競争力強化 ②中小企業及び小規模事業者の経営強化と企業の立地促進 ③販路の拡大と八戸港の物流機能の強化
1|施策2|雇用・起業・事業承継の促進|①雇用・就業の支援 ②起業の促進 ③事業承継の促進
2|施策1|移住・人材還流・若者定着の促進|①移住・UIターン促進 ②高等教育機関等との連携や若者の地元定着の促進
2|施策2|地元とのつながりの拡大|①地域の魅力の情報発信の充実 ②「関係人口」の創出・拡大 ③当市を応援する企業との連携強化
3|施策1|安心して子どもを産み育てられる環境の整備|①妊娠・出産・子育ての切れ目のない支援の充実 ②結婚の希望をかなえる施策の充実 ③ワーク・ライフ・バランスの推進
3|施策2|女性活躍の促進、多文化共生の地域づくり|①女性活躍の促進 ②多文化共生の推進
3|施策3|誰もが活躍する地域社会の推進|①協働のまちづくり、市民活動の促進 ②高齢者・障がい者等への支援の充実、社会参加の促進
4|施策1|地域における安心の確立|①健康寿命の延伸に向けた施策の充実 ②質の高い医療環境の整備 ③防災力の強化
4|施策2|拠点機能の強化と広域連携の推進|①交通ネットワークの充実 ②広域連携の推進 ③コンパクトシティの推進、空き家・空き店舗対策の強化
4|施策3|観光地域づくり・ブランディングの推進|①観光ブランドの強化と誘客の推進 ②観光客の受入態勢の整備 ③文化財等の保存・活用による地域活性化
4|施策4|時代にあった個性あふれる地域の形成|①アートのまちづくり・本のまち八戸の推進 ②スポーツ・健康まちづくりの推進 ③中心市街地活性化、陸奥湊駅前地区活性化の推進 ④地方創生SDGsの推進 ⑤Society5.0に向けた未来技術の活用による生産性向上と新たな産業の創出`;

/** goal | measure | kind | number and name | line. */
const INDICATORS = `
1||numerical-target|①農業産出額|8
1||numerical-target|②八戸港水揚げ金額|8
1||numerical-target|③製造品出荷額等|8
1||numerical-target|④就職率（八戸公共職業安定所管内）|8
1|1-1|kpi|①認定農業者数|8
1|1-1|kpi|②水産加工品生産額|8
1|1-1|kpi|③コーディネーター活用件数|8
1|1-1|kpi|④企業誘致件数|8
1|1-1|kpi|⑤八戸港コンテナ貨物取扱量（実入り）|8
1|1-2|kpi|①八戸市無料職業紹介所利用者数|9
1|1-2|kpi|②はちのへ創業・事業承継サポートセンターを活用して起業した件数|9
2||numerical-target|①社会増減率|10
2|2-1|kpi|①八戸市無料職業紹介所等におけるUIターン就職者数|10
2|2-1|kpi|②市内高等学校卒業就職者の県内就職率|10
2|2-2|kpi|①八戸市公式SNSの登録者数|11
2|2-2|kpi|②企業版ふるさと納税件数|11
3||numerical-target|①合計特殊出生率|13
3||numerical-target|②人口に対する出生者数の割合|13
3|3-1|kpi|①この地域で子育てをしたいと思う親の割合|13
3|3-2|kpi|①女性チャレンジ講座受講生数|14
3|3-2|kpi|②日本語講座受講者数|14
3|3-3|kpi|①町内会加入率|15
3|3-3|kpi|②シニアボランティア活動実人数|15
4||numerical-target|①平均寿命|16
4||numerical-target|②都市機能誘導区域の地価公示価格|16
4|4-1|kpi|①認知症サポーター数|16
4|4-1|kpi|②災害時要援護者支援に関する協定の締結数|16
4|4-1|kpi|③自主防災組織の活動カバー率|16
4|4-2|kpi|①連携中枢都市圏における連携事業数|17
4|4-2|kpi|②空き店舗・空き地率|17
4|4-2|kpi|③空き家バンク登録物件の成約件数|17
4|4-3|kpi|①宿泊者数|18
4|4-3|kpi|②宿泊者観光消費額|18
4|4-4|kpi|①当市を活動拠点とするスポーツチームの観客数（1試合あたり観戦者数）|19
4|4-4|kpi|②中心市街地の歩行者通行量|19`;

/** Sub-measure of the first term | of the second | what became of it | whether the wording proves it. */
const CHANGES = `
1-1-1|1-1-1|kept|certain
1-1-2|1-1-2|renamed|inferred
1-1-3|1-1-3|kept|certain
1-2-1|1-2-1|kept|certain
1-2-2|1-2-2|kept|certain
1-2-3|3-2-1|moved|certain
2-1-1|2-1-1|kept|certain
2-1-2|2-1-2|kept|certain
2-2-1|4-4-1|merged|inferred
2-2-2|4-4-2|moved|inferred
2-2-3|4-4-3|moved|inferred
2-3-1|4-3-1|moved|certain
2-3-2|4-3-2|moved|certain
3-1-1|3-1-1 3-1-2|split|inferred
3-1-2|3-1-1|merged|inferred
3-1-3|3-1-3|kept|certain
3-2-1||removed|inferred
3-2-2|4-4-1|merged|inferred
4-1-1|4-1-1|kept|certain
4-1-2|4-1-2|kept|certain
4-1-3|4-1-3|kept|certain
4-1-4|3-3-1|moved|inferred
4-2-1||removed|inferred
4-2-2|4-2-1|renumbered|certain
4-2-3|4-2-2|renumbered|certain
|1-2-3|new|inferred
|2-2-1|new|inferred
|2-2-2|new|inferred
|2-2-3|new|inferred
|3-2-2|new|inferred
|3-3-2|new|inferred
|4-2-3|new|inferred
|4-3-3|new|inferred
|4-4-4|new|inferred
|4-4-5|new|inferred`;

const printed = (measures: readonly Measure[]): readonly string[] =>
  measures.map(({ goalId, no, name, subMeasures }) =>
    [goalId.replace("goal-", ""), no, name, subMeasures.map((sub) => `${sub.no}${sub.name}`).join(" ")].join(
      "|",
    ),
  );

const subMeasureCount = (measures: readonly Measure[]): number =>
  measures.reduce((count, { subMeasures }) => count + subMeasures.length, 0);

test("4 goals", () => {
  expect(plan.goals.map(({ label, titles }) => [label, titles[0].text])).toEqual([
    ["基本目標1", "多様な就業機会を創出する、これを支える人材を育て活かす"],
    ["基本目標2", "新しいひとの流れをつくる"],
    ["基本目標3", "結婚・出産・子育ての希望をかなえる、誰もが活躍できる地域社会をつくる"],
    ["基本目標4", "住み続けたまちを創出する"],
  ]);
});

test("first term: 9 measures with 25 sub-measures", () => {
  expect(printed(earlierMeasures)).toEqual(lines(FIRST_TERM));
  expect([earlierMeasures.length, subMeasureCount(earlierMeasures)]).toEqual([9, 25]);
});

test("second term: 11 measures with 32 sub-measures", () => {
  expect(printed(plan.measures)).toEqual(lines(SECOND_TERM));
  expect([plan.measures.length, subMeasureCount(plan.measures)]).toEqual([11, 32]);
});

test("26 KPIs (7, 4, 5, 10) and 9 numerical targets (4, 1, 2, 2), by name", () => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = plan.listings.map(({ goalId, measureId, indicatorId, source }) => {
    const indicator = indicators.get(indicatorId);
    return [
      goalId.replace("goal-", ""),
      measureId?.replace("measure-", "") ?? "",
      indicator?.kind,
      `${indicator?.code}${indicator?.name}`,
      source.line,
    ].join("|");
  });
  expect(rows).toEqual(lines(INDICATORS));
  const counts = (kind: string): readonly number[] =>
    [1, 2, 3, 4].map(
      (goal) => rows.filter((row) => row.startsWith(`${goal}|`) && row.includes(`|${kind}|`)).length,
    );
  expect(counts("kpi")).toEqual([7, 4, 5, 10]);
  expect(counts("numerical-target")).toEqual([4, 1, 2, 2]);
});

test("what the document does not say is null, and what red ink said is unknown", () => {
  expect(plan.period).toBeNull();
  expect(plan.title.basis).toBe("inferred");
  expect(plan.municipality.basis).toBe("inferred");
  expect(plan.documents.map(({ title }) => title)).toEqual([null]);
  for (const { unit, direction, revision, rows } of plan.indicators) {
    expect({ unit, direction, revision }).toEqual({ unit: null, direction: "unknown", revision: "unknown" });
    expect(rows).toEqual([
      expect.objectContaining({
        baseline: { state: "not-in-source" },
        target: { kind: "none", text: null, source: null },
        guides: [],
      }),
    ]);
  }
});

test("every sub-measure of the first term has its fate, then the new ones follow", () => {
  const rows = comparison?.changes.map(({ earlierId, currentIds, fate, certainty }) =>
    [
      earlierId?.replace("first-", "") ?? "",
      currentIds.map((id) => id.replace("measure-", "")).join(" "),
      fate,
      certainty,
    ].join("|"),
  );
  expect(rows).toEqual(lines(CHANGES));
});

test("counts by class add up to 25 and 32", () => {
  expect(comparison && earlierFateCounts(comparison)).toEqual({
    kept: 10,
    renumbered: 2,
    renamed: 1,
    moved: 6,
    split: 1,
    merged: 3,
    removed: 2,
    new: 0,
  });
  expect(comparison && currentFateCounts(comparison)).toEqual({
    kept: 10,
    renumbered: 2,
    renamed: 1,
    moved: 6,
    split: 1,
    merged: 2,
    removed: 0,
    new: 10,
  });
});

test("suspected misreadings stand as they are read, with the suspicion beside them", () => {
  const suspected = plan.notes.filter(({ kind }) => kind === "suspected-misreading");
  expect(
    suspected.map(({ original, suspected, confidence, source }) => [
      original,
      suspected,
      confidence,
      source?.line,
    ]),
  ).toEqual([
    ["ハブツーリズムの推進", "八戸ツーリズムの推進", "high", 12],
    ["住み続けたまちを創出する", "住み続けたいまちを創出する", "high", 16],
    ["創出する、これを", "創出し、これを", "low", 8],
  ]);
});
