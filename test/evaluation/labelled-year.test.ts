import { writtenYearFormula, labelledYearFormula } from "../../src/evaluation/labelled-year-formula";
import { createWorkbook } from "../../src/local-excel";
import { labelledYear } from "../../src/values/labelled-year";

describe("a year's label is read alike by the check and by formulas", () => {
  const sheet = createWorkbook().addSheet("年");
  const evaluated = (formula: string): unknown => {
    const value = sheet.evaluate(formula, 5, 5);
    return typeof value === "object" ? null : value;
  };
  test.each<[string, number | null]>([
    ["R6", 2024],
    ["R1", 2019],
    ["H30", 2018],
    ["令和3年度", 2021],
    ["令和3", 2021],
    ["令和元年度", 2019],
    ["平成29年", 2017],
    ["2021", 2021],
    ["2021年度", 2021],
    [" R7 ", 2025],
    ["S60", null],
    ["昭和60年度", null],
    ["来年", null],
    ["", null],
  ])("%s", (label, year) => {
    expect(labelledYear(label)).toBe(year);
    expect(evaluated(`=IFERROR(${writtenYearFormula(`"${label}"`)},"")`)).toBe(year ?? "");
  });

  test.each(["R6", "R1", "H30"])("%s as まちKPI writes it", (label) => {
    expect(evaluated(`=${labelledYearFormula(`"${label}"`)}`)).toBe(labelledYear(label));
  });
});
