import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { KEY } from "../../../src/sheets/columns";
import { structureSheet } from "../../../src/sheets/structure/structure-sheet";
import { syntheticPlan } from "../../support/synthetic-plan";
import { kitamotoBook } from "../kitamoto";
import { madeUpPlan } from "../made-up-plan";
import { comprehensiveBook, strategyBook } from "../ninohe";
import { cellOf, plain, tableRows } from "../sheet-cells";

const sheet = structureSheet(kitamotoBook, { asOf: null });

test("goals and cross-cutting goals with their number of indicators", () => {
  expect(tableRows(sheet).map((row) => [plain(row["目標"]), plain(row["指標数"])])).toEqual([
    ["基本目標1", 2],
    ["基本目標2", 2],
    ["基本目標3", 2],
    ["基本目標4", 5],
    ["横断的な目標1", 4],
    ["横断的な目標2", 1],
  ]);
});

test("a goal printed with two wordings shows both, each with its line", () => {
  expect(plain(tableRows(sheet)[2]?.["目標の題名"])).toBe(
    "若い世代の出生・子育ての希望をかなえる（kitamoto-004:14）\n若い世代の出産・子育ての希望をかなえる（kitamoto-004:40）",
  );
});

test("says why the numbers add up to 16 for 15 indicators, and that the document names no measures", () => {
  expect(plain(cellOf(sheet, 1, 1))).toBe(
    "指標は全部で15です。うち1は複数の目標に掲載（再掲）されているため、指標数の合計は16になります。この資料には施策・個別施策の記載がありません。",
  );
});

test("with measures, a line for each sub-measure; the measure's indicators stand on its first line", () => {
  const plan = madeUpPlan(10);
  const rows = tableRows(structureSheet(bookNames(plan, preferredSheetNames()), { asOf: null }));
  expect(rows).toHaveLength(10);
  expect(
    rows.slice(0, 2).map((row) => ["施策", "個別施策", "指標数", "担当課"].map((head) => plain(row[head]))),
  ).toEqual([
    ["施策1 施策の名称", "① 個別施策の名称", 2, "企画課、福祉課、産業課"],
    ["施策1 施策の名称", "② 個別施策の名称", 0, "企画課"],
  ]);
});

describe("体系図 of the two 二戸市 plans", () => {
  const strategy = tableRows(structureSheet(strategyBook, { asOf: null }));
  const comprehensive = tableRows(structureSheet(comprehensiveBook, { asOf: null }));
  const shown = (rows: typeof strategy, heads: readonly string[]) =>
    rows.map((row) => heads.map((head) => plain(row[head])));

  test("the strategy: goals, measures and frame in the order of the document, each with its lines", () => {
    expect(shown(strategy, ["区分", "目標", "目標の題名", "目標の行", "施策", "施策の行"])).toEqual([
      ["基本目標", "I", "安心して働くことができるまち", 45, "施策1 地域資源や特性を生かした産業振興", 46],
      ["基本目標", "II", "新しい人の流れができるまち", 48, "施策1 移住定住の推進", 49],
      ["基本目標", "II", "新しい人の流れができるまち", 48, "施策2 「産業」と「人」で魅せる交流の推進", 50],
      [
        "基本目標",
        "II",
        "新しい人の流れができるまち",
        48,
        "施策3 スポーツや芸術、文化による連携・交流の推進",
        51,
      ],
      [
        "基本目標",
        "III",
        "結婚や出産、子育ての願いがかなうまち",
        53,
        "施策1 妊娠、出産から子育てまで、きめ細やかな子育て支援の充実",
        54,
      ],
      ["基本目標", "III", "結婚や出産、子育ての願いがかなうまち", 53, "施策2 若者、女性の多様な活躍推進", 55],
      [
        "基本目標",
        "III",
        "結婚や出産、子育ての願いがかなうまち",
        53,
        "施策3 生まれ育ったふるさとに愛着をもてる教育の推進",
        56,
      ],
      [
        "基本目標",
        "IV",
        "人が集い、安心して暮らせる魅力のあるまち",
        58,
        "施策1 安心して暮らせる地域コミュニティづくりの推進",
        59,
      ],
      [
        "基本目標",
        "IV",
        "人が集い、安心して暮らせる魅力のあるまち",
        58,
        "施策2 まちをつなぐ基盤整備の推進",
        60,
      ],
      ["横断的な目標", "横断的な目標1", "あらゆるひとが活躍するまち", 64, null, null],
      ["方向性", "横断的な目標1", null, 65, null, null],
      ["方向性", "横断的な目標1", null, 66, null, null],
      ["横断的な目標", "横断的な目標2", "新しい時代の流れを力にするまち", 67, null, null],
      ["方向性", "横断的な目標2", null, 68, null, null],
      ["方向性", "横断的な目標2", null, 69, null, null],
      ["方向性", "横断的な目標2", null, 70, null, null],
      ["共通政策", "共通政策", "人づくり", "76・77", null, null],
      ["共通政策", "共通政策", "公民連携", "76・78", null, null],
      [
        "視点",
        "後期基本計画の新しい4つの視点",
        "① 新型コロナウイルス感染症拡大の影響と「新しい生活様式」への対応",
        "80・82",
        null,
        null,
      ],
      [
        "視点",
        "後期基本計画の新しい4つの視点",
        "② 持続可能な開発目標（SDGs）を見ずえた各事業の展開",
        "80・83",
        null,
        null,
      ],
      [
        "視点",
        "後期基本計画の新しい4つの視点",
        "③ 情報社会の未来形（Society5.0）を背景にしたデジタル化やICTの推進",
        "80・84",
        null,
        null,
      ],
      [
        "視点",
        "後期基本計画の新しい4つの視点",
        "④ 人口減少の現況や社会情勢の変化をふまえた持続可能な行財政運営",
        "80・85",
        null,
        null,
      ],
    ]);
  });

  test("the comprehensive plan: levels by its own names, the frame before its policies", () => {
    const kinds = comprehensive.map((row) => plain(row["区分"]));
    const count = (kind: string) => kinds.filter((found) => found === kind).length;
    expect(["夢", "目標", "構想", "柱", "視点", "共通政策", "方向性"].map(count)).toEqual([
      1, 1, 1, 4, 6, 2, 12,
    ]);
    expect(kinds.indexOf("政策")).toBe(15);
    expect(new Set(comprehensive.map((row) => plain(row["施策項目"]))).size - 1).toBe(31);
  });

  test("35 actions, one of them printed for two items and marked as one", () => {
    const lines = comprehensive.filter((row) => plain(row["主な取り組み"]) !== null);
    expect(lines).toHaveLength(36);
    expect(lines.filter((row) => plain(row["再掲"]) !== null).map((row) => plain(row["再掲"]))).toEqual([
      "主な取り組みは「市民提案」と共通",
    ]);
    expect(new Set(lines.map((row) => plain(row["主な取り組みの行"]))).size).toBe(35);
  });

  test("★, 分類 and their lines; a heading put back from the line before is said to be inferred", () => {
    const of = (key: string) => comprehensive.filter((row) => plain(row["キー"]) === key);
    expect(
      shown(
        [...of("private-sector-power"), ...of("roads"), ...of("lacquer")],
        ["★", "施策項目", "施策項目の行", "分類", "分類の行"],
      ),
    ).toEqual([
      ["★", "民間力の活用", 194, "市民参画", 193],
      [null, "道路", 198, "生活基盤", "197（推定）"],
      ["★", "うるし", 91, null, null],
    ]);
  });

  test("keys are unique, and every item of the strategy's 対応表 is found by its own", () => {
    const keys = comprehensive.map((row) => plain(row["キー"]));
    expect(new Set(keys).size).toBe(keys.length);
    const wanted = strategyBook.plan.linkage?.rows.map(({ measureId }) => measureId) ?? [];
    expect(wanted.filter((id) => !keys.includes(id))).toEqual([]);
  });
});

describe("more indicators than a row can show", () => {
  const book = bookNames(syntheticPlan(200), preferredSheetNames());
  const long = structureSheet(book, { asOf: null });
  const rows = tableRows(long).slice(0, 3);

  test("they go on in further rows, and are counted on the first", () => {
    expect(tableRows(long)).toHaveLength(10);
    expect(rows.map((row) => [KEY, "目標", "目標の題名", "指標数"].map((head) => plain(row[head])))).toEqual([
      ["goal:goal-1", "基本目標1", "架空の目標その1を着実に実現する", 40],
      ["part-2:goal:goal-1", "基本目標1", "架空の目標その1を着実に実現する（続き）", null],
      ["goal:goal-2", "基本目標2", "架空の目標その2を着実に実現する", 40],
    ]);
    const named = rows.slice(0, 2).map((row) => String(plain(row["指標（番号と名称）"])).split("\n"));
    expect(named.map((names) => names.length)).toEqual([20, 20]);
    expect(named[1]?.[0]).toBe("2-3 架空の指標その100（住民の活動と満足の度合い）");
  });

  test("below a measure no sub-measure or measure is counted twice", () => {
    const plan = madeUpPlan(150);
    const measured = tableRows(structureSheet(bookNames(plan, preferredSheetNames()), { asOf: null }));
    const keys = measured.map((row) => plain(row[KEY]));
    expect(new Set(keys).size).toBe(keys.length);
    const goesOn = measured.find((row) => String(plain(row[KEY])).startsWith("part-2:"));
    expect(plain(goesOn?.["個別施策"])).toBeNull();
    expect(plain(goesOn?.["施策"])).toBe("施策1 施策の名称");
  });
});
