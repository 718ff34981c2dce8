import ninohe from "../../seeds/ninohe-2.json";
import comprehensive from "../../seeds/ninohe-comprehensive-late.json";
import { loadPlan } from "../../src/plan/load-plan";
import { planYears } from "../../src/plan/plan";

const plan = loadPlan(comprehensive);
const lines = (table: string): readonly string[] => table.trim().split("\n");

/** policy | 分類 | item | actions | line. */
const ITEMS = `
1||★うるし|原木の確保と後継者育成 / ブランド力の向上や広域観光展開|91
1||農業・林業|通年所得の確保に向けた経営、技術支援 / ブランド力の向上と販売展開|94
1||地域企業|事業継承や拡大、起業等支援|97
1||雇用|雇用定着、多様な働き方への対応|99
1||観光・交流|テロワールの発展と稼ぐ観光地づくり|101
1||ブランド・流通|高付加価値化と売れるものづくり|103
1||エネルギー|地域特性に合った施設導入|105
2||★子育て|子育て世代包括支援センターを拠点に、妊娠や出産、子育てに係る、切れ目のない支援|125
2||学校教育|確かな学力育成に向けた取り組みの強化 / 地域と連携した特色のある学校づくり|127
2||移住・定住|地域特性を生かした情報発信と支援制度の充実 / 空き家バンクの運用|130
2||女性・若者の活躍|多様化する女性や若者の活躍を支える支援と交流の場の創出|133
3||★歴史・伝統|九戸城跡の第2期整備|152
3||★スポーツの振興|カーリング場整備調査に基づく関係団体との検討|154
3||芸術文化|芸術文化団体の活動支援|156
3||健康|健診受診率向上と元気な体づくり|158
3||福祉|地域“まるごと”包括支援の充実|160
3||生活安全|地域を連動した防犯、交通安全|162
3||防災・減災|地域防災力の向上と拠点整備の検討|164
3||地域|町内会活動支援と地域資源（宝）をつなぐまちづくり|166
3||生涯学習|学びなおしの機会充実|168
3||生活環境|ごみ減量に向けた意識醸成|170
3||公共交通|利用しやすい交通網の形成|172
4|市民参画|★民間力の活用|公民連携まち再生事業の推進|194
4|市民参画|市民提案|地域課題の解決や施策推進に向けた市民等からの積極的な意見聴取の機会（生活基盤）|196
4|市民参画|総合計画の推進||196
4|生活基盤|道路|計画的な整備と適切な維持管理|198
4|生活基盤|都市計画|土地区画整理事業の計画的な推進|200
4|生活基盤|上下水道|水の安定供給 / 下水道会計の公営企業会計移行（地域経営）|202
4|地域経営|行財政経営|職員の人材育成と効率的な行財政運営|205
4|地域経営|自治体連携|歴史や経済のつながりによる連携推進|207
4|地域経営|シティセールス|多様な手段による積極的な情報発信|209`;

/** policy | name | line. */
const INDICATORS = `
1|就業者数|110
1|市内純生産額|111
2|合計特殊出生率|138
2|移住定住者数|139
3|文化、スポーツ施設利用者数|177
3|平均寿命|178
4|地域活動参加率|214
4|ワークショップの提言を政策に反映した数|215`;

/** kind | heading | entry | line. */
const FRAME = `
dream|みんなの夢（30年後の未来像）|「人が輝き 未来をひらくまち へのへ」|5
objective|みんなの目標|挑戦します！次代へ紡ぐふるさとづくり|7
concept|基本構想|(平成28年度～令和7年度)|10
pillars|総合計画 4本の柱|しごとをつくる|14
pillars|総合計画 4本の柱|子育てを支える|18
pillars|総合計画 4本の柱|暮らしを守る|22
pillars|総合計画 4本の柱|まちをつなぐ|26
perspectives|人口減少に立ち向かう2つの視点|人口減少に歯止めをかける|32
perspectives|人口減少に立ち向かう2つの視点|人口減少に対応する|34
perspectives|新しい4つの視点|①新型コロナウイルス感染症拡大の影響と「新しい生活様式」への対応|61
perspectives|新しい4つの視点|②持続可能な開発目標（SDGs）を見すえた事業展開|62
perspectives|新しい4つの視点|③情報社会の未来形（Society5.0）を背景にしたデジタル化、ICT推進|63
perspectives|新しい4つの視点|④人口減少の現況や社会情勢の変化をふまえた持続可能な行財政運営|64
common-policies|共通政策|人づくり|68
common-policies|共通政策|公民連携|69`;

test("31 items (7, 4, 11, 9) with 35 actions; 5 starred", () => {
  const rows = plan.measures.map(({ goalId, group, starred, name, subMeasures, source }) =>
    [
      goalId.replace("policy-", ""),
      group?.text ?? "",
      (starred ? "★" : "") + name,
      subMeasures.map((action) => action.name).join(" / "),
      source.line,
    ].join("|"),
  );
  expect(rows).toEqual(lines(ITEMS));
  const counts = plan.goals.map(({ id }) => plan.measures.filter(({ goalId }) => goalId === id).length);
  expect(counts).toEqual([7, 4, 11, 9]);
  expect(plan.measures.flatMap(({ subMeasures }) => subMeasures)).toHaveLength(35);
  expect(plan.measures.filter(({ starred }) => starred)).toHaveLength(5);
});

test("the one action of two items on one line belongs to both", () => {
  const shared = plan.measures.flatMap(({ id, subMeasures }) =>
    subMeasures.flatMap(({ alsoUnder = [] }) => alsoUnder.map((other) => [id, other])),
  );
  expect(shared).toEqual([["citizen-proposals", "comprehensive-plan"]]);
});

test("8 indicators by name, without unit, baseline and target", () => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  expect(
    plan.listings.map(({ goalId, indicatorId, source }) =>
      [goalId.replace("policy-", ""), indicators.get(indicatorId)?.name, source.line].join("|"),
    ),
  ).toEqual(lines(INDICATORS));
  for (const { unit, code, rows } of plan.indicators) {
    expect({ unit, code }).toEqual({ unit: null, code: null });
    expect(rows.map(({ baseline, target }) => [baseline.state, target.kind])).toEqual([
      ["not-in-source", "none"],
    ]);
  }
});

test("dream, objective, pillars, perspectives and common policies", () => {
  expect(
    plan.frame?.flatMap(({ kind, heading, entries }) =>
      entries.map(({ no, text, source }) => [kind, heading, (no ?? "") + text, source.line].join("|")),
    ),
  ).toEqual(lines(FRAME));
});

test("4 policies with 12 directions; R3 to R7", () => {
  expect(
    plan.goals.map(({ label, titles, directions = [] }) => [label, titles[0].text, directions.length]),
  ).toEqual([
    ["政策1", "しごと・産業・交流", 3],
    ["政策2", "子ども・若者・女性", 3],
    ["政策3", "暮らし・安心・健康", 2],
    ["政策を支える土台・原動力", "地域力・行政力・共創", 4],
  ]);
  expect(planYears(plan)).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test("the two plans of 二戸市 know each other, item by item", () => {
  const other = loadPlan(ninohe);
  expect(plan.relatedPlans?.map(({ planId }) => planId)).toEqual(["ninohe-2"]);
  expect(other.relatedPlans?.map(({ planId }) => planId)).toEqual(["ninohe-comprehensive-late"]);
  expect(other.linkage?.rows.map(({ measureId, name, starred }) => [measureId, name, starred])).toEqual(
    plan.measures.map(({ id, name, starred }) => [id, name, starred]),
  );
});
