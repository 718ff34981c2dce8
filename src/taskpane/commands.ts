import type { checkEntries } from "../commands/check-entries";
import type { insertPlan } from "../commands/insert-plan";
import type { makeCouncilSummary } from "../commands/make-council-summary";
import type { plansInWorkbook } from "../commands/plans-in-workbook";
import type { resumeUnfinished } from "../commands/resume";
import type { showSheet } from "../commands/show-sheet";
import type { undoUnfinished } from "../commands/undo";
import type { unfinishedCommand } from "../commands/unfinished";

/** The use cases the pane starts. A type of its own, so that views can be tried without Excel. */
export type PaneCommands = {
  readonly plansInWorkbook: typeof plansInWorkbook;
  readonly showSheet: typeof showSheet;
  readonly insertPlan: typeof insertPlan;
  readonly checkEntries: typeof checkEntries;
  readonly makeCouncilSummary: typeof makeCouncilSummary;
  readonly unfinishedCommand: typeof unfinishedCommand;
  readonly resumeUnfinished: typeof resumeUnfinished;
  readonly undoUnfinished: typeof undoUnfinished;
};

/** The real ones. Their code is fetched when the first of them is started, after the pane stands. */
export const excelCommands: PaneCommands = {
  plansInWorkbook: async () => (await import("../commands/plans-in-workbook")).plansInWorkbook(),
  showSheet: async (...order) => (await import("../commands/show-sheet")).showSheet(...order),
  insertPlan: async (...order) => (await import("../commands/insert-plan")).insertPlan(...order),
  checkEntries: async (...order) => (await import("../commands/check-entries")).checkEntries(...order),
  makeCouncilSummary: async (...order) =>
    (await import("../commands/make-council-summary")).makeCouncilSummary(...order),
  unfinishedCommand: async () => (await import("../commands/unfinished")).unfinishedCommand(),
  resumeUnfinished: async (...order) => (await import("../commands/resume")).resumeUnfinished(...order),
  undoUnfinished: async (...order) => (await import("../commands/undo")).undoUnfinished(...order),
};
