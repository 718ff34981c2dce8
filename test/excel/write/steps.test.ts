import { packSteps } from "../../../src/excel/write/steps";
import type { Step } from "../../../src/excel/write/steps";

const step = (size: number): Step => ({ label: null, size, apply: () => undefined });
const sizes = (steps: readonly number[], limit: number): readonly (readonly number[])[] =>
  packSteps(steps.map(step), limit).map((batch) => batch.map(({ size }) => size));

describe("packSteps", () => {
  it("sends everything at once below the limit", () => {
    expect(sizes([10, 20, 30], 100)).toEqual([[10, 20, 30]]);
  });
  it("keeps the order and fills each request", () => {
    expect(sizes([60, 30, 50, 40, 20], 100)).toEqual([[60, 30], [50, 40], [20]]);
  });
  it("lets a step above the limit travel alone", () => {
    expect(sizes([10, 500, 10], 100)).toEqual([[10], [500], [10]]);
  });
  it("asks nothing where there is nothing to do", () => {
    expect(sizes([], 100)).toEqual([]);
  });
});
