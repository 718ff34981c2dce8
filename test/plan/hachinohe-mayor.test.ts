import mayor from "../../seeds/hachinohe-mayor-1.json";
import { loadPlan } from "../../src/plan/load-plan";
import { reportItems } from "../../src/plan/report-items";
import { ITEMS } from "./printed/hachinohe-mayor";

const plan = loadPlan(mayor);
const report = plan.report;
if (report === undefined) throw new Error("The plan file has no report");

test("89 items with their numbers", () => {
  expect(
    reportItems(report).map(({ part, section, group, item }) =>
      [part.no, section?.no ?? "", group.title, `${item.no} ${item.title}`, item.source.line].join("|"),
    ),
  ).toEqual(ITEMS);
  expect(ITEMS).toHaveLength(89);
});

test("3 parts and a fourth that is announced but missing", () => {
  expect(report.parts.map(({ no, title }) => `${no} ${title}`)).toEqual([
    "01 対話と共感",
    "02 トップセールス",
    "03 任期1期目の取り組み",
  ]);
  expect(report.contents.map(({ no, title, partId }) => [no, title, partId])).toEqual([
    ["01", "対話と共感", "part-1"],
    ["02", "トップセールス", "part-2"],
    ["03", "任期1期目の取組", "part-3"],
    ["04", "今後の課題", null],
  ]);
});

test("9 sections in part 3", () => {
  expect(report.parts.map(({ sections }) => sections.map(({ no, title }) => `${no} ${title}`))).toEqual([
    [],
    [],
    [
      "01 新型コロナウイルスの克服",
      "02 地域経済の活性化",
      "03 持続可能な社会の実現",
      "04 スポーツ&文化の推進",
      "05 市民の暮らしを守る",
      "06 子どもファーストの推進",
      "07 多様な市民力を地域の活力に",
      "08 人に優しいまちづくり",
      "09 経営感覚を持った市政運営",
    ],
  ]);
});

test("names keep their spelling", () => {
  const names = reportItems(report).flatMap(({ item }) => item.names.map(({ text }) => text));
  expect(names).toEqual(
    expect.arrayContaining([
      "㈱日本農業",
      "(株)日本農業",
      "①食のまち八戸の推進",
      "マチナカまると一日体験事業",
      "市民環境",
    ]),
  );
});

test("a report has no goals, measures and indicators; prose is not carried over", () => {
  expect([plan.goals, plan.measures, plan.indicators, plan.listings]).toEqual([[], [], [], []]);
  expect(plan.period).toBeNull();
});

test("suspected misreadings, verbatim", () => {
  const suspected = plan.notes.filter(({ kind }) => kind === "suspected-misreading");
  expect(suspected.map(({ original, suspected, source }) => [original, suspected, source?.line])).toEqual([
    ["中長期的なビジョンを策定中 DX の推進", "中長期的なビジョンを策定中", 397],
    ["市民環境", "市民環境部", 713],
    ["マチナカまると一日体験事業", "マチナカまるっと一日体験事業", 618],
    ["ハマル、ハチノヘ。", "ハマる、ハチノへ。", 143],
    ["学生企業チャレンジコミュニティ", "学生起業チャレンジコミュニティ", 323],
    ["非日常時", null, 427],
    ["「生活福祉課」「園芸課」", "「生活福祉科」「園芸科」", 653],
  ]);
});
