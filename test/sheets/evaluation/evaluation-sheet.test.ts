import { listedRows } from "../../../src/plan/listed-rows";
import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { EVALUATION } from "../../../src/sheets/columns";
import { evaluationSheet } from "../../../src/sheets/evaluation/evaluation-sheet";
import { insertBlueprint } from "../../../src/sheets/plan-workbook";
import { calculated, type Calculated } from "../calculated";
import { kitamoto, kitamotoBook } from "../kitamoto";
import { columnLetters } from "../../../src/blueprint/address";

const SHEET = "進捗評価";
const sheet = evaluationSheet(kitamotoBook, { judgedYear: 2024, asOf: null });
const table = sheet.tables[0]?.range ?? { row: 0, column: 0, rows: 0, columns: 0 };
const block = sheet.blocks.find(({ row, column }) => row === table.row && column === 0);
const headers = (block?.cells[0] ?? []).map((cell) => (cell.kind === "text" ? cell.text : ""));
const columnOf = (heading: string): string => columnLetters(headers.indexOf(heading));
const keys = listedRows(kitamoto).map(({ key }) => key);

/** Entries by row key: R4, R5, R6. */
const ENTRIES: Readonly<Record<string, readonly (number | string)[]>> = {
  "net-product-per-worker": [433.2, 435.9, ""],
  "job-openings-ratio": [1.08, 1.19, 1.26],
  "hometown-donations": [4100, 4870, 5102],
  "net-migration-women-25-34": ["", -28, -22],
  "childcare-policy-satisfaction": ["", "", 0.435],
  births: [345, 331, 318],
  "healthy-life-expectancy-65/male": [18.6, "", ""],
  "healthy-life-expectancy-65/female": ["", "", "20.9年"],
  "community-activity-participation": ["", 0.349, 0.361],
  "safe-townscape": ["", 0.588, 0.5895],
  "greenhouse-gas-emissions": ["", 258100, ""],
  "disaster-casualties": [0, 0, 1],
  "local-learning-opportunities/pupils": ["", "", 0.583],
  "local-learning-opportunities/students": ["", "", 0.387],
  "civic-procedure-participants": ["", "", 1741],
  "collaborative-projects": ["", "", 2],
  "ai-rpa-uses": ["", "", 12],
};

const entered = (): Calculated => {
  const workbook = calculated(
    insertBlueprint(kitamoto, preferredSheetNames(), { judgedYear: 2024, asOf: null, createdOn: null }),
  );
  for (let row = 4; row <= 21; row++) {
    const values = ENTRIES[String(workbook.value("実績入力", `A${row}`))] ?? [];
    values.forEach((value, i) => {
      if (value !== "") workbook.paste("実績入力", `${columnLetters(8 + i)}${row}`, value);
    });
  }
  return workbook;
};

const cell = (workbook: Calculated, key: string, heading: string) =>
  workbook.value(SHEET, `${columnOf(heading)}${table.row + 2 + keys.indexOf(key)}`);

describe("the 北本 plan, 令和6年度", () => {
  const workbook = entered();
  const cases: readonly (readonly [
    key: string,
    used: number | "",
    year: string,
    rating: string,
    reason: string,
  ])[] = [
    ["net-product-per-worker", 435.9, "R5", "○ 順調", ""],
    ["job-openings-ratio", 1.26, "R6", "◎ 達成", ""],
    ["hometown-donations", 5102, "R6", "△ 改善", ""],
    ["net-migration-women-25-34", -22, "R6", "△ やや遅れ", ""],
    ["childcare-policy-satisfaction", 0.435, "R6", "－ 判定対象外", "当初値がなく、比べられません"],
    ["births", 318, "R6", "▼ 後退", ""],
    ["healthy-life-expectancy-65/male", 18.6, "R4", "○ 順調", ""],
    ["healthy-life-expectancy-65/female", "", "", "？ 確認待ち", "最新の値が数値ではありません"],
    ["community-activity-participation", 0.361, "R6", "△ 改善", ""],
    ["safe-townscape", 0.5895, "R6", "△ やや遅れ", ""],
    ["greenhouse-gas-emissions", 258100, "R5", "○ 順調", ""],
    ["disaster-casualties", 1, "R6", "▼ 後退", ""],
    ["local-learning-opportunities/pupils", 0.583, "R6", "○ 順調", ""],
    ["local-learning-opportunities/students", 0.387, "R6", "× 遅れ", ""],
    ["civic-procedure-participants", 1741, "R6", "－ 横ばい", ""],
    ["collaborative-projects", 2, "R6", "◎ 達成", ""],
    ["community-activity-participation#2", 0.361, "R6", "△ 改善", ""],
    ["ai-rpa-uses", 12, "R6", "× 遅れ", ""],
  ];
  test.each(cases)("%s", (key, used, year, rating, reason) => {
    expect([
      cell(workbook, key, EVALUATION.used),
      cell(workbook, key, EVALUATION.usedYear),
      cell(workbook, key, EVALUATION.rating),
      cell(workbook, key, EVALUATION.reason),
    ]).toEqual([used, year, rating, reason]);
  });

  test("an indicator with breakdowns takes the severest of its rows, on its first row", () => {
    expect(cell(workbook, "local-learning-opportunities/pupils", EVALUATION.indicatorRating)).toBe("× 遅れ");
    expect(cell(workbook, "local-learning-opportunities/students", EVALUATION.indicatorRating)).toBe("");
    expect(cell(workbook, "healthy-life-expectancy-65/male", EVALUATION.indicatorRating)).toBe("？ 確認待ち");
  });

  test("what needs attention is ranked by rating, then by pace", () => {
    const ranks = keys.map((key) => [key, cell(workbook, key, EVALUATION.attentionRank)] as const);
    expect(ranks.filter(([, rank]) => rank !== "").sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ["births", 1],
      ["disaster-casualties", 2],
      ["ai-rpa-uses", 3],
      ["local-learning-opportunities/pupils", 4],
      ["net-migration-women-25-34", 5],
      ["safe-townscape", 6],
    ]);
  });

  test("change from last year", () => {
    expect(cell(workbook, "births", EVALUATION.change)).toBe("悪化");
    expect(cell(workbook, "net-migration-women-25-34", EVALUATION.change)).toBe("改善");
    expect(cell(workbook, "net-product-per-worker", EVALUATION.change)).toBe("");
  });

  test("another year and other bands only take a new choice in the yellow cells", () => {
    const again = entered();
    again.paste(SHEET, "C2", 2025);
    expect(cell(again, "safe-townscape", EVALUATION.rating)).toBe("△ 改善（目標未達）");
    again.paste(SHEET, "C2", 2022);
    expect(cell(again, "births", EVALUATION.rating)).toBe("× 遅れ");
  });
});

describe("the sheet as data", () => {
  test("18 rows, keys in the hidden first column, workings hidden at the right", () => {
    expect(block?.cells.slice(1).map(([key]) => key)).toEqual(
      keys.map((key) => ({ kind: "text", text: key })),
    );
    const hidden = sheet.columns.filter((column) => column.hidden).map(({ column }) => headers[column]);
    expect(hidden[0]).toBe(EVALUATION.key);
    expect(hidden).toContain(EVALUATION.ratingCode);
    expect(
      sheet.columns.filter(({ column }) => headers[column] === EVALUATION.rating)[0]?.hidden,
    ).toBeUndefined();
    expect(new Set(headers).size).toBe(headers.length);
  });

  test("the criteria stand below the table, within its columns, with a gap", () => {
    const criteria = sheet.tables[1]?.range;
    expect(criteria?.row).toBeGreaterThan(table.row + table.rows);
    expect((criteria?.column ?? 0) + (criteria?.columns ?? 0)).toBeLessThan(table.columns);
  });

  test("the print area holds what is shown and no hidden working", () => {
    const { printArea } = sheet.page;
    expect(headers[(printArea?.columns ?? 0) - 1]).toBe(EVALUATION.ownReason);
  });

  test("a row's formulas name no other row of the table, so that rows may be sorted", () => {
    const last = table.row + table.rows;
    block?.cells.slice(1).forEach((line, i) => {
      const own = table.row + 2 + i;
      line.forEach((content) => {
        if (content.kind !== "formula") return;
        const rows = [...content.formula.matchAll(/\$[A-Z]{1,3}(\d+)/g)].map((match) => Number(match[1]));
        expect(rows.filter((row) => row > table.row + 1 && row <= last && row !== own)).toEqual([]);
      });
    });
  });

  test("two plans in one workbook share no name", () => {
    const other = evaluationSheet(bookNames({ ...kitamoto, id: "other-1" }, preferredSheetNames()), {
      judgedYear: 2024,
      asOf: null,
    });
    const names = (of: typeof sheet) => [...of.tables, ...of.names].map(({ name }) => name);
    expect(names(other).filter((name) => names(sheet).includes(name))).toEqual([]);
  });

  test("a plan without period has no year columns and rates nothing", () => {
    const bare = evaluationSheet(bookNames({ ...kitamoto, period: null }, preferredSheetNames()), {
      judgedYear: 2024,
      asOf: null,
    });
    expect(bare.tables[0]?.range.rows).toBe(19);
  });
});
