import { cellValue, valueFormat } from "../../src/sheets/value-format";
import { kitamoto } from "./kitamoto";

const byId = (id: string) => {
  const indicator = kitamoto.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(id);
  return indicator;
};

test.each([
  ["net-product-per-worker", "#,##0.0"],
  ["job-openings-ratio", "#,##0.00"],
  ["births", "#,##0"],
  ["safe-townscape", "0.0%"],
])("%s is shown as %s", (id, format) => {
  expect(valueFormat(byId(id))).toBe(format);
});

test("without decimals the format takes as many as the plan's own values need", () => {
  expect(valueFormat({ ...byId("job-openings-ratio"), decimals: null })).toBe("#,##0.00");
  expect(valueFormat({ ...byId("childcare-policy-satisfaction"), decimals: null })).toBe("0.0%");
});

test("percent values are fractions in cells, without a binary tail", () => {
  expect(cellValue(byId("safe-townscape"), 57.6)).toBe(0.576);
  expect(cellValue(byId("safe-townscape"), 7)).toBe(0.07);
  expect(cellValue(byId("births"), 340)).toBe(340);
  expect(cellValue(byId("births"), null)).toBeNull();
});
