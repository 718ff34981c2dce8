import { emptyCell } from "../../src/values/cell";
import { readCell } from "../../src/values/read-cell";
import { numberCell, SAMPLES, textCell, WITHOUT_UNIT } from "./sample-indicators";

type Sample = keyof typeof SAMPLES;

const read = (text: string, sample: Sample) => readCell(textCell(text), "", SAMPLES[sample]);

describe("texts understood as numbers", () => {
  test.each<[string, Sample, number]>([
    ["431.5万円", "production", 431.5],
    ["431.5万", "production", 431.5],
    ["４３８．３", "production", 438.3],
    ["28 億 2,951 万円", "production", 282951],
    ["３８０", "births", 380],
    ["340\n人", "births", 340],
    ["340", "births", 340],
    ["延べ340人", "births", 340],
    ["340（速報）", "births", 340],
    ["340※", "births", 340],
    ["340(人)", "births", 340],
    ["1,741人", "participants", 1741],
    ["1，741人", "participants", 1741],
    ["約 20,600 人", "participants", 20600],
    ["20名", "participants", 20],
    ["50 万人", "participants", 500000],
    ["1万2千人", "participants", 12000],
    ["38.2％", "activity", 38.2],
    ["38.2", "activity", 38.2],
    ["38.2パーセント", "activity", 38.2],
    ["0.4%", "activity", 0.4],
    ["1.24倍", "jobRatio", 1.24],
    ["１９．５年", "lifespan", 19.5],
    ["19.00年", "lifespan", 19],
    ["272,000t-CO2", "emissions", 272000],
    ["272,000ｔ－ＣＯ２", "emissions", 272000],
    ["272,000 t-CO₂", "emissions", 272000],
    ["246,500t-CO2/年", "emissions", 246500],
    ["27万t-CO2", "emissions", 270000],
    ["2件/年", "projects", 2],
    ["2件／年", "projects", 2],
    ["▲40", "migration", -40],
    ["△ 40人", "migration", -40],
    ["−40", "migration", -40],
    ["－４０", "migration", -40],
    ["ー40", "migration", -40],
    ["マイナス40人", "migration", -40],
    ["(40)", "migration", -40],
    ["（40人）", "migration", -40],
    ["+40", "migration", 40],
    ["-0", "migration", 0],
    ["\u200b340\ufeff", "births", 340],
  ])("%j for %s is %p", (text, sample, value) => {
    expect(read(text, sample)).toMatchObject({ kind: "number", value });
  });

  test.each<[string, Sample, readonly string[]]>([
    ["431.5万円", "production", ["stored-as-text", "unit-stripped"]],
    ["△40", "migration", ["stored-as-text", "triangle-minus"]],
    ["（40）", "migration", ["stored-as-text", "full-width", "parenthesised-minus"]],
    ["約340", "births", ["stored-as-text", "approximate"]],
    ["340人程度", "births", ["stored-as-text", "approximate", "unit-stripped"]],
    ["340\n人", "births", ["stored-as-text", "line-break", "unit-stripped"]],
    ["2件/年", "projects", ["stored-as-text", "unit-stripped", "per-year-stripped"]],
    ["20名", "participants", ["stored-as-text", "unit-stripped", "unit-synonym"]],
    ["50万人", "participants", ["stored-as-text", "magnitude", "unit-stripped"]],
  ])("%j for %s is noted as %p", (text, sample, notes) => {
    expect(read(text, sample)).toMatchObject({ notes });
  });
});

describe("texts that are no value", () => {
  test.each<[string, Sample, string, number | null]>([
    ["abc", "births", "not-a-number", null],
    ["未達", "births", "not-a-number", null],
    ["○", "births", "not-a-number", null],
    ["=340", "births", "extra-text", null],
    ["▲▲40", "migration", "extra-text", null],
    ["340人減", "births", "extra-text", null],
    ["①340", "births", "extra-text", null],
    ["10²", "births", "extra-text", null],
    ["17,41", "participants", "bad-grouping", null],
    ["1,7411", "participants", "bad-grouping", null],
    ["1.741.500", "participants", "bad-grouping", null],
    ["38,2%", "activity", "bad-grouping", null],
    ["4,315,000円", "production", "foreign-unit", 431.5],
    ["4,315千円", "production", "foreign-unit", 431.5],
    ["4.315百万円", "production", "foreign-unit", 431.5],
    ["431万5,000円", "production", "foreign-unit", 431.5],
    ["¥4,315,000", "production", "foreign-unit", 431.5],
    ["30,000千円", "production", "foreign-unit", 3000],
    ["272千t-CO2", "emissions", "foreign-unit", 272000],
    ["124%", "jobRatio", "foreign-unit", 1.24],
    ["0.382倍", "activity", "foreign-unit", 38.2],
    ["4割", "activity", "foreign-unit", 40],
    ["38.2ポイント", "activity", "foreign-unit", null],
    ["340世帯", "births", "foreign-unit", null],
    ["340件", "births", "foreign-unit", null],
    ["20回", "projects", "foreign-unit", null],
    ["2件/月", "projects", "extra-text", null],
    ["約 3 億 6,000 万円/78 件(R4. R5)", "production", "two-values", null],
    ["6,200 人→800 万人", "participants", "two-values", null],
    ["男18.9 女20.1", "lifespan", "two-values", null],
    ["18.9年\n20.1年", "lifespan", "two-values", null],
    ["340 352", "births", "two-values", null],
    ["340、352", "births", "two-values", null],
    ["340(352)", "births", "two-values", null],
    ["45.0%(n=19)", "activity", "two-values", null],
    ["380~", "births", "range", null],
    ["350〜380", "births", "range", null],
    ["350人～380人", "births", "range", null],
    ["350-380", "births", "range", null],
    ["400 名以上", "participants", "bounded-word", null],
    ["80%以上", "activity", "bounded-word", null],
    ["≧380", "births", "bounded-word", null],
    ["三百四十", "births", "kanji-number", 340],
    ["三四〇人", "births", "kanji-number", 340],
    ["▲四十", "migration", "kanji-number", -40],
    ["ゼロ", "births", "kanji-number", 0],
    ["↗", "births", "arrow", null],
    ["⬆️", "births", "arrow", null],
    ["横ばい", "births", "arrow", null],
    ["NaN", "births", "not-finite", null],
    ["∞", "births", "not-finite", null],
    ["1e309", "births", "not-finite", null],
    ["TRUE", "births", "boolean", null],
    ["#DIV/0!", "births", "error-value", null],
    ["#N/A", "births", "error-value", null],
    ["3/1", "births", "date", null],
    ["5-1", "births", "date", null],
    ["2024/5/1", "births", "date", null],
    ["5月1日", "births", "date", null],
    ["R6", "births", "year", null],
    ["R元", "births", "year", null],
    ["R6.3", "births", "year", null],
    ["R13.15", "births", "year", null],
    ["令和４年度", "lifespan", "year", null],
  ])("%j for %s is unreadable: %s, meant %p", (text, sample, reason, suggestion) => {
    expect(read(text, sample)).toMatchObject({ kind: "unreadable", reason, suggestion });
  });

  test("another size of the unit is told from another unit", () => {
    expect(read("4,315千円", "production")).toMatchObject({ unit: "千円", sameQuantity: true });
    expect(read("272千t-CO2", "emissions")).toMatchObject({ unit: "千t-CO2", sameQuantity: true });
    expect(read("124%", "jobRatio")).toMatchObject({ unit: "%", sameQuantity: false });
    expect(read("340世帯", "births")).toMatchObject({ unit: "世帯", sameQuantity: false });
  });
});

describe("no value", () => {
  test.each<[string, string, string | undefined]>([
    ["", "blank", undefined],
    [" 　 ", "blank", undefined],
    ["\n", "blank", ""],
    ["-", "mark", undefined],
    ["－", "mark", undefined],
    ["―", "mark", undefined],
    ["ー", "mark", undefined],
    ["…", "mark", undefined],
    ["なし", "mark", undefined],
    ["N/A", "mark", undefined],
    ["未公表", "未公表", undefined],
    ["調査中", "集計中", undefined],
    ["該当なし", "該当なし", undefined],
    ["--", "mark", "-"],
    ["ーー", "mark", "-"],
    ["…%", "mark", "…"],
    ["-人", "mark", "-"],
    ["（-）", "mark", "-"],
    ["ｎ／ａ", "mark", "N/A"],
    ["無し", "mark", "なし"],
    [" 未公表 ", "未公表", "未公表"],
    ["公表待ち", "未公表", "未公表"],
  ])("%j is missing: %s", (text, missing, unlistedMarkFor) => {
    expect(read(text, "births")).toEqual({
      kind: "missing",
      missing,
      ...(unlistedMarkFor === undefined ? {} : { unlistedMarkFor }),
    });
  });

  test("a status names the kind, but never hides a value", () => {
    expect(readCell(emptyCell, "未公表", SAMPLES.births)).toEqual({ kind: "missing", missing: "未公表" });
    expect(readCell(textCell("-"), "調査なし", SAMPLES.births)).toEqual({
      kind: "missing",
      missing: "調査なし",
    });
    expect(readCell(emptyCell, "速報", SAMPLES.births)).toEqual({ kind: "missing", missing: "blank" });
    expect(readCell(numberCell(0), "未公表", SAMPLES.births)).toEqual({
      kind: "number",
      value: 0,
      notes: [],
    });
  });
});

describe("numbers are read together with their format", () => {
  test.each<[number, string, Sample, number, readonly string[]]>([
    [0.576, "0.0%", "activity", 57.6, []],
    [38.2, "0.0%", "activity", 3820, []],
    [1.01, "0.00%", "activity", 101, []],
    [38.2, "General", "activity", 38.2, ["percent-scale"]],
    [38.2, '0.0"%"', "activity", 38.2, ["percent-scale"]],
    [0.382, "General", "activity", 38.2, ["percent-unformatted"]],
    [0.382, "0.00", "activity", 38.2, ["percent-unformatted"]],
    [0, "General", "activity", 0, []],
    [1.24, "0%", "jobRatio", 1.24, ["percent-foreign"]],
    [46143, "#,##0", "emissions", 46143, []],
    [340, "G/標準", "births", 340, []],
    [340, "[Red]#,##0;[Blue]-#,##0", "births", 340, []],
    [340, '#,##0"年度"', "births", 340, []],
    [3.4e2, "0.00E+00", "births", 340, []],
    [-0, "General", "births", 0, []],
  ])("%p formatted %j for %s is %p with %p", (value, numberFormat, sample, points, notes) => {
    expect(readCell(numberCell(value, numberFormat), "", SAMPLES[sample])).toEqual({
      kind: "number",
      value: points,
      notes,
    });
  });

  test.each(['m"月"d"日"', "yyyy/m/d", '[$-411]ggge"年"m"月"d"日"', "h:mm", "[h]:mm"])(
    "a number formatted %j is a date",
    (numberFormat) => {
      expect(readCell(numberCell(46143, numberFormat), "", SAMPLES.births)).toEqual({
        kind: "unreadable",
        reason: "date",
        suggestion: null,
      });
    },
  );

  test("a bare text up to 1 may be a fraction of a percentage", () => {
    expect(read("0.382", "activity")).toMatchObject({
      value: 38.2,
      notes: ["stored-as-text", "percent-unformatted"],
    });
  });

  test("small percentages of a plan with small percentages stay small", () => {
    const rare = {
      ...SAMPLES.activity,
      rows: [
        {
          ...SAMPLES.activity.rows[0],
          baseline: {
            state: "value",
            value: 0.4,
            text: "0.4%",
            year: null,
            source: { document: "d", line: 1 },
          },
        },
      ],
    } as const;
    expect(readCell(numberCell(0.3), "", rare)).toEqual({
      kind: "number",
      value: 0.3,
      notes: ["percent-scale"],
    });
  });
});

test("booleans and error values are no values", () => {
  const cell = { numberFormat: "General", formula: null };
  expect(readCell({ ...cell, value: true, type: "boolean" }, "", SAMPLES.births)).toMatchObject({
    reason: "boolean",
  });
  expect(readCell({ ...cell, value: "#REF!", type: "error" }, "", SAMPLES.births)).toMatchObject({
    reason: "error-value",
  });
});

describe("an indicator whose plan names no unit", () => {
  test.each<[string, object]>([
    ["340", { kind: "number", value: 340, notes: ["stored-as-text"] }],
    ["340人", { kind: "number", value: 340, notes: ["stored-as-text", "unit-stripped", "unit-undefined"] }],
    ["50万人", { kind: "number", value: 500000 }],
    ["30,000千円", { kind: "unreadable", reason: "foreign-unit", suggestion: null }],
  ])("%j", (text, reading) => {
    expect(readCell(textCell(text), "", WITHOUT_UNIT)).toMatchObject(reading);
  });
});
