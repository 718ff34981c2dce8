import ninohe from "../../seeds/ninohe-2.json";
import { loadPlan } from "../../src/plan/load-plan";

const plan = loadPlan(ninohe);
const lines = (table: string): readonly string[] => table.trim().split("\n");

/** label | title | number of 方向性 | line. */
const GOALS = `
I|安心して働くことができるまち|0|45
II|新しい人の流れができるまち|0|48
III|結婚や出産、子育ての願いがかなうまち|0|53
IV|人が集い、安心して暮らせる魅力のあるまち|0|58
横断的な目標1|あらゆるひとが活躍するまち|2|64
横断的な目標2|新しい時代の流れを力にするまち|3|67`;

/** goal | number | name | line. */
const MEASURES = `
1|施策1|地域資源や特性を生かした産業振興|46
2|施策1|移住定住の推進|49
2|施策2|「産業」と「人」で魅せる交流の推進|50
2|施策3|スポーツや芸術、文化による連携・交流の推進|51
3|施策1|妊娠、出産から子育てまで、きめ細やかな子育て支援の充実|54
3|施策2|若者、女性の多様な活躍推進|55
3|施策3|生まれ育ったふるさとに愛着をもてる教育の推進|56
4|施策1|安心して暮らせる地域コミュニティづくりの推進|59
4|施策2|まちをつなぐ基盤整備の推進|60`;

/** policy | 分類 in this document | 分類 in the other | item | line beside it | goal | line. */
const LINKAGE = `
政策1|||うるし★|世界に誇る漆(japani)の郷の創造 伝統、文化、産業、観光をつないで|I|90
政策1|||農業・林業|成長産業を担う経営体の育成と農山村（ふるさと）の維持・継承|I|91
政策1|||地域企業|地域に根ざし顧客に喜ばれる商工業の振興とにぎわいのあるまちづくり|I|92
政策1|||雇用|産業を支え地域を守る“人財”の育成・確保|I|93
政策1|||観光・交流|地域の宝を磨き人を誘う“また訪れたい”観光地づくり|II|94
政策1|||ブランド・流通|地域を元気にする「地域ブランド」の確立と収益性の高い流通体系の構築|I|95
政策1|||エネルギー|エネルギー資源を生かす 人にも経済にも優しいまちづくり|I|96
政策2|||子育て★|子どもたちも親も健やかに育つまち 安心と喜びを感じる子育て|III|98
政策2|||学校教育|未来を拓く子ども一人ひとりの夢を育む|III|99
政策2|||移住・定住|暮らしやすさがちょうどいい 二戸での暮らし|II|100
政策2|||女性・若者の活躍|「住みたい・戻りたい・担いたい」の希望がかなう|II|101
政策3|||歴史・伝統★|歴史文化の薫るまち 歴史と伝統を引き継ぎ生かす|II|103
政策3|||スポーツの振興★|スポーツがつなぐ 多彩な交流|II|104
政策3|||芸術文化|芸術文化に親しみ 育む豊かな心|II|105
政策3|||健康|若い時から健康な心と体づくり 健康寿命延伸への挑戦|IV|106
政策3|||福祉|生きがい、支え合い 住みなれたまちでの暮らし|IV|107
政策3|||生活安全|日常生活の安全・安心を地域で守る|IV|108
政策3|||防災・減災|自助・共助・公助で災害を防ぎ、備える|IV|109
政策3|||地域|地域を見直し、地域を盛り上げる|IV|110
政策3|||生涯学習|誰でもいつでも学べる 地域ぐるみで交流を深める|II|111
政策3|||生活環境|環境にやさしいまち ごみ減量に取り組むまち|IV|112
政策3|||公共交通|暮らしの足を確保 利用しやすい公共交通|IV|113
政策を支える土台・原動力|市民参画|市民参画|民間力の活用★|企業、団体、NPOなどの民間力を活かす|II|115
政策を支える土台・原動力|市民参画|市民参画|市民提案|一緒に集まり、話し合い、取り組む 市民のまちづくり|IV|116
政策を支える土台・原動力|生活基盤|市民参画|総合計画の推進|市民と力を合わせて取り組む総合計画|IV|117
政策を支える土台・原動力|生活基盤|生活基盤|道路|生活に身近な道路をつくる 道路の安全を確保する|IV|118
政策を支える土台・原動力|生活基盤|生活基盤|都市計画|未来を見据えた都市づくり 新しいまちを創造する|IV|119
政策を支える土台・原動力|地域経営|生活基盤|上下水道|安全で安定した水の供給 環境にやさしい水処理|IV|120
政策を支える土台・原動力|地域経営|地域経営|行財政経営|将来を見据えた効率的で効果的なまちづくり|IV|121
政策を支える土台・原動力|地域経営|地域経営|自治体連携|自治体間の連携 まちがつながる力を活かす|IV|122
政策を支える土台・原動力|地域経営|地域経営|シティセールス|にのへを売り込む 関わる人がどんどん広がる|II|123`;

/** kind | label | as printed | value | unit | 約 | year | line. */
const POPULATION = `
vision|人口|2045(R27)までに人口2万人|20000|人||2045|18
qualitative|人口構造|人口構造の若返り|||||18
assumption|合計特殊出生率の上昇|2030年（R12）までに2.10に|2.1|||2030|25
assumption|雇用の場の確保による転出抑制|各後の年代の移動率を、社人研※移動率の仮定値から4割縮小|4|割|||28
assumption|子育て世代の転出抑制と転入促進|20～40歳の移動率を、2030年（R12）にはゼロに均衡|0|||2030|31
projection|人口|20,864人|20864|人||2045|33
reference|当時の社人研※推計|約18,000|18000||約|2045|34
projection|高齢化率|37.2%|37.2|%||2045|36
reference|同上|約43%|43|%|約|2045|37`;

test("4 goals and 2 cross-cutting goals", () => {
  expect(
    plan.goals.map(({ label, titles, directions = [] }) =>
      [label, titles[0].text, directions.length, titles[0].source.line].join("|"),
    ),
  ).toEqual(lines(GOALS));
  expect(plan.goals.map(({ kind }) => kind)).toEqual([
    "goal",
    "goal",
    "goal",
    "goal",
    "cross-cutting",
    "cross-cutting",
  ]);
});

test("9 measures", () => {
  expect(
    plan.measures.map(({ goalId, no, name, source }) =>
      [goalId.replace("goal-", ""), no, name, source.line].join("|"),
    ),
  ).toEqual(lines(MEASURES));
});

describe("31 linkage rows", () => {
  const linkage = plan.linkage;
  const rows = linkage?.rows ?? [];
  const labels = new Map(plan.goals.map(({ id, label }) => [id, label]));
  const policies = new Map(linkage?.policies.map(({ id, label }) => [id, label]));

  test("as printed", () => {
    expect(
      rows.map(({ policyId, group, groupElsewhere, name, starred, tagline, goalId, source }) =>
        [
          policies.get(policyId),
          group?.text ?? "",
          groupElsewhere?.text ?? "",
          name + (starred ? "★" : ""),
          tagline,
          labels.get(goalId),
          source.line,
        ].join("|"),
      ),
    ).toEqual(lines(LINKAGE));
  });

  test.each([
    ["I", 6],
    ["II", 9],
    ["III", 2],
    ["IV", 14],
  ])("goal %s: %i", (label, count) => {
    expect(rows.filter(({ goalId }) => labels.get(goalId) === label)).toHaveLength(count);
  });

  test("5 are starred", () => {
    expect(rows.filter(({ starred }) => starred).map(({ name }) => name)).toEqual([
      "うるし",
      "子育て",
      "歴史・伝統",
      "スポーツの振興",
      "民間力の活用",
    ]);
  });

  test("the two documents class two items differently", () => {
    expect(
      rows
        .filter(({ group, groupElsewhere }) => group?.text !== groupElsewhere?.text)
        .map(({ name, group, groupElsewhere }) => [name, group?.text, groupElsewhere?.text]),
    ).toEqual([
      ["総合計画の推進", "生活基盤", "市民参画"],
      ["上下水道", "地域経営", "生活基盤"],
    ]);
  });
});

test("9 population facts", () => {
  expect(
    plan.populationVision?.facts.map(({ kind, label, text, value, unit, approximate, year, source }) =>
      [
        kind,
        label,
        text,
        value ?? "",
        unit ?? "",
        approximate ? "約" : "",
        year?.year ?? "",
        source.line,
      ].join("|"),
    ),
  ).toEqual(lines(POPULATION));
});

test("no indicators; 令和3 to 令和7年度; 4 perspectives and 2 common policies", () => {
  expect(plan.indicators).toEqual([]);
  expect(plan.period).toMatchObject({ startYear: 2021, endYear: 2025, text: "令和3年度～令和7年度" });
  expect(plan.frame?.map(({ kind, entries }) => [kind, entries.map(({ text }) => text)])).toEqual([
    ["common-policies", ["人づくり", "公民連携"]],
    [
      "perspectives",
      [
        "新型コロナウイルス感染症拡大の影響と「新しい生活様式」への対応",
        "持続可能な開発目標（SDGs）を見ずえた各事業の展開",
        "情報社会の未来形（Society5.0）を背景にしたデジタル化やICTの推進",
        "人口減少の現況や社会情勢の変化をふまえた持続可能な行財政運営",
      ],
    ],
  ]);
});

test("5 suspected misreadings, verbatim", () => {
  const suspected = plan.notes.filter(({ kind }) => kind === "suspected-misreading");
  expect(suspected.map(({ original, suspected, source }) => [original, suspected, source?.line])).toEqual([
    ["動案しながら", "勘案しながら", 14],
    ["推計後の2045年（R27）推計値", null, 22],
    ["各後の年代", null, 28],
    ["見ずえた", "見すえた", 83],
    ["漆(japani)", "漆(japan)", 90],
  ]);
});
