import { tabPositions } from "../../src/commands/tab-positions";
import type { SheetId } from "../../src/sheets/book";

const positions = (tabs: readonly (SheetId | null)[], making: readonly SheetId[]) => [
  ...tabPositions(tabs, making),
];

describe("tabPositions", () => {
  it("leaves a first insertion at the end", () => {
    expect(positions([null], ["cover", "register"])).toEqual([
      ["cover", null],
      ["register", null],
    ]);
  });
  it("puts a missing sheet back between its neighbours", () => {
    expect(positions(["cover", "actuals", null], ["register"])).toEqual([["register", 1]]);
  });
  it("puts several back in order", () => {
    expect(positions([null, "structure", "evaluation"], ["cover", "register", "actuals"])).toEqual([
      ["cover", 1],
      ["register", 3],
      ["actuals", 4],
    ]);
  });
  it("puts the summary behind the plan's other sheets, before a person's", () => {
    expect(positions(["cover", "evaluation", null], ["summary"])).toEqual([["summary", 2]]);
  });
});
