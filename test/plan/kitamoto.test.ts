import kitamoto from "../../seeds/kitamoto-2.json";
import { listedRows } from "../../src/plan/listed-rows";
import { loadPlan } from "../../src/plan/load-plan";
import { planYears } from "../../src/plan/plan";

const plan = loadPlan(kitamoto);

/** goal | code | name | breakdown | baseline text | target text | baseline value | target value | line, as printed. */
const PRINTED = `
基本目標1|5-1|就業者一人あたり市内純生産||431.5万円 (H30)|438.3万円|431.5|438.3|26
基本目標1|5-3|市内有効求人倍率||-|1.24倍||1.24|27
基本目標2|6-3|ふるさと納税寄附件数||3,908件|↗|3908||37
基本目標2|7-1|25歳から34歳までの女性の社会増減||-40人|0人|-40|0|38
基本目標3|1-1|市の子育て支援策が充実していると思う子育て世帯の割合||-|↗|||48
基本目標3|7-2|出生数||340人|380人|340|380|49
基本目標4|2-2|65歳健康寿命|男性|18.43年(R1)|19.00年|18.43|19|61
基本目標4|2-2|65歳健康寿命|女性|20.72年(R1)|21.50年|20.72|21.5|62
基本目標4|3-2|地域活動に参加している市民の割合||34.2%|↗|34.2||63
基本目標4|4-1|安全で安らげるまちなみとなっていると思う市民の割合||57.6%|60.3%|57.6|60.3|64
基本目標4|4-3|温室効果ガスの総排出量(市全体)||272,000t-CO2|246,500t-CO2/年|272000|246500|65
基本目標4|4-6|災害による負傷者数および死亡者数||0人|0人/年|0|0|66
横断的な目標1|1-4|地域に学習の機会と場がある児童・生徒の割合|児童|48.6%|60.0%|48.6|60|75
横断的な目標1|1-4|地域に学習の機会と場がある児童・生徒の割合|生徒|26.2%|60.0%|26.2|60|76
横断的な目標1|3-1|市民参画手続きに参画した人数||1,741人|↗|1741||77
横断的な目標1|3-1|協働により実施した事業の件数||1件|2件/年|1|2|78
横断的な目標1|3-2|地域活動に参加している市民の割合||34.2%|↗|34.2||63
横断的な目標2|6-3|AI・RPA等のデジタル技術を活用した件数||11件|20件|11|20|88`;

test("the 18 value rows stand as printed", () => {
  const rows = listedRows(plan).map(({ goal, indicator, row }) => {
    const { baseline, target } = row;
    const line = target.kind === "none" ? "" : target.source.line;
    return [
      goal.label,
      indicator.code,
      indicator.name,
      row.breakdown ?? "",
      baseline.state === "not-in-source" ? "" : baseline.text,
      target.text ?? "",
      baseline.state === "value" ? baseline.value : "",
      target.kind === "reach" || target.kind === "maintain" ? target.value : "",
      line,
    ].join("|");
  });
  expect(rows).toEqual(PRINTED.trim().split("\n"));
});

test("4 goals, 2 cross-cutting goals, 15 indicators, 16 listings, years R4 to R7, draft", () => {
  expect(plan.goals.map(({ kind }) => kind)).toEqual([
    "goal",
    "goal",
    "goal",
    "goal",
    "cross-cutting",
    "cross-cutting",
  ]);
  expect(plan.indicators).toHaveLength(15);
  expect(plan.listings).toHaveLength(16);
  expect(planYears(plan)).toEqual([2022, 2023, 2024, 2025]);
  expect(plan.status).toBe("draft");
});

test("baseline years where printed: H30 and R1", () => {
  const years = plan.indicators.flatMap(({ rows }) =>
    rows.flatMap(({ key, baseline }) =>
      baseline.state === "value" && baseline.year !== null ? [[key, baseline.year]] : [],
    ),
  );
  expect(years).toEqual([
    ["net-product-per-worker", 2018],
    ["healthy-life-expectancy-65/male", 2019],
    ["healthy-life-expectancy-65/female", 2019],
  ]);
});

test("the re-listing of 3-2 is the 17th row and carries its own key", () => {
  expect(listedRows(plan)[16]).toMatchObject({ key: "community-activity-participation#2", listingNo: 2 });
});

test("both wordings of goal 3", () => {
  expect(plan.goals[2]?.titles.map(({ text, source }) => [text, source.line])).toEqual([
    ["若い世代の出生・子育ての希望をかなえる", 14],
    ["若い世代の出産・子育ての希望をかなえる", 40],
  ]);
});
