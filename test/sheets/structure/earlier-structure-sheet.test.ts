import { earlierStructureSheet } from "../../../src/sheets/structure/earlier-structure-sheet";
import { structureSheet } from "../../../src/sheets/structure/structure-sheet";
import { hachinoheBook } from "../hachinohe";
import { cellOf, plain, tableRows } from "../sheet-cells";

test("the first term: 9 measures and 25 sub-measures under the goals, and no indicators", () => {
  const sheet = earlierStructureSheet(hachinoheBook, { asOf: null });
  const rows = tableRows(sheet).map((row) => Object.values(row).map(plain));
  expect(rows).toHaveLength(25);
  expect(new Set(rows.map((row) => `${row[1]} ${row[3]}`)).size).toBe(9);
  expect(rows[11]).toEqual([
    "first-2-3-1",
    "基本目標2",
    "新しいひとの流れをつくる",
    "施策3 ハブツーリズムの推進",
    "① 観光ブランドの強化と誘客の推進",
    "hachinohe-000:12",
  ]);
  expect(plain(cellOf(sheet, 1, 1))).toBe(
    "第1期は施策9、個別施策25です。指標は第2期のものだけで、この計画のデータに第1期の指標はありません。",
  );
});

test("the second term: 11 measures, 32 sub-measures, 9 numerical targets and 26 KPIs", () => {
  const sheet = structureSheet(hachinoheBook, { asOf: null });
  const rows = tableRows(sheet);
  expect(rows.filter((row) => plain(row["個別施策"]) !== null)).toHaveLength(32);
  expect(new Set(rows.map((row) => `${plain(row["目標"])} ${plain(row["施策"])}`)).size).toBe(11 + 4);
  const counts = (goal: string, ofGoal: boolean): number =>
    rows
      .filter((row) => plain(row["目標"]) === goal && (plain(row["施策"]) === null) === ofGoal)
      .reduce((sum, row) => sum + Number(plain(row["指標数"]) ?? 0), 0);
  const goals = [1, 2, 3, 4].map((n) => `基本目標${n}`);
  expect(goals.map((goal) => counts(goal, true))).toEqual([4, 1, 2, 2]);
  expect(goals.map((goal) => counts(goal, false))).toEqual([7, 4, 5, 10]);
  expect(plain(cellOf(sheet, 1, 1))).toBe("施策11、個別施策32です。指標は全部で35（数値目標9、KPI26）です。");
});
