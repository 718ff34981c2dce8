import { checkEntries } from "../../src/commands/check-entries";
import { clearMarks } from "../../src/commands/clear-marks";
import { insertPlan } from "../../src/commands/insert-plan";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { undoUnfinished } from "../../src/commands/undo";
import { watchEntries } from "../../src/commands/watch-entries";
import { writeCheckResult } from "../../src/commands/write-check-result";
import { brokenInsert, failsAt } from "../support/broken-insert";
import { kitamoto, openBed } from "../support/local-excel-bed";

it("needs no API above the manifest's floor, ExcelApi 1.9", async () => {
  const bed = await openBed(undefined, { requirementSets: { ExcelApi: "1.9" } });
  expect(await brokenInsert(bed, kitamoto(), 2, failsAt(900))).toBe("failed");
  expect(await undoUnfinished()).toEqual({ kind: "undone" });
  expect(await insertPlan(kitamoto(), { judgedYear: 2024 })).toMatchObject({ kind: "inserted" });
  expect(await checkEntries()).toMatchObject({ kind: "checked" });
  expect(await writeCheckResult()).toMatchObject({ kind: "written" });
  expect(await writeCheckResult()).toMatchObject({ kind: "written" });
  expect(await clearMarks()).toEqual({ kind: "cleared" });
  const watching = await watchEntries(() => undefined);
  expect(watching.kind).toBe("watching");
  if (watching.kind === "watching") await watching.stop();
  expect(await makeCouncilSummary()).toMatchObject({ kind: "made" });
  expect(await makeCouncilSummary({ documentNo: "資料1" })).toMatchObject({ kind: "refreshed" });
  bed.close();
});
