import type { applyFindings } from "../commands/apply-findings";
import type { checkEntries } from "../commands/check-entries";
import type { chooseEvaluation } from "../commands/choose-evaluation";
import type { clearMarks } from "../commands/clear-marks";
import type { insertPlan } from "../commands/insert-plan";
import type { makeAssessment } from "../commands/make-assessment";
import type { makeCharts } from "../commands/make-charts";
import type { makeCouncilSummary } from "../commands/make-council-summary";
import type { makePublication } from "../commands/make-publication";
import type { plansInWorkbook } from "../commands/plans-in-workbook";
import type { dismissFinding, reopenFinding, switchRuleOff, switchRuleOn } from "../commands/record-decision";
import type { resumeUnfinished } from "../commands/resume";
import type { selectFinding } from "../commands/select-finding";
import type { showSheet } from "../commands/show-sheet";
import type { undoUnfinished } from "../commands/undo";
import type { undoApplied } from "../commands/undo-applied";
import type { unfinishedCommand } from "../commands/unfinished";
import type { watchEntries } from "../commands/watch-entries";
import type { writeCheckResult } from "../commands/write-check-result";
import type { withRowFindings } from "../commands/live-findings";

/** The use cases the pane starts. A type of its own, so that views can be tried without Excel. */
export type PaneCommands = {
  readonly plansInWorkbook: typeof plansInWorkbook;
  readonly showSheet: typeof showSheet;
  readonly insertPlan: typeof insertPlan;
  readonly chooseEvaluation: typeof chooseEvaluation;
  readonly checkEntries: typeof checkEntries;
  readonly applyFindings: typeof applyFindings;
  readonly undoApplied: typeof undoApplied;
  readonly dismissFinding: typeof dismissFinding;
  readonly reopenFinding: typeof reopenFinding;
  readonly switchRuleOff: typeof switchRuleOff;
  readonly switchRuleOn: typeof switchRuleOn;
  readonly clearMarks: typeof clearMarks;
  readonly selectFinding: typeof selectFinding;
  readonly writeCheckResult: typeof writeCheckResult;
  readonly watchEntries: typeof watchEntries;
  readonly withRowFindings: (
    ...change: Parameters<typeof withRowFindings>
  ) => Promise<ReturnType<typeof withRowFindings>>;
  readonly makeCouncilSummary: typeof makeCouncilSummary;
  readonly makeAssessment: typeof makeAssessment;
  readonly makeCharts: typeof makeCharts;
  readonly makePublication: typeof makePublication;
  readonly unfinishedCommand: typeof unfinishedCommand;
  readonly resumeUnfinished: typeof resumeUnfinished;
  readonly undoUnfinished: typeof undoUnfinished;
};

/** The real ones. Their code is fetched when the first of them is started, after the pane stands. */
export const excelCommands: PaneCommands = {
  plansInWorkbook: async () => (await import("../commands/plans-in-workbook")).plansInWorkbook(),
  showSheet: async (...order) => (await import("../commands/show-sheet")).showSheet(...order),
  insertPlan: async (...order) => (await import("../commands/insert-plan")).insertPlan(...order),
  chooseEvaluation: async (...order) =>
    (await import("../commands/choose-evaluation")).chooseEvaluation(...order),
  checkEntries: async (...order) => (await import("../commands/check-entries")).checkEntries(...order),
  applyFindings: async (...order) => (await import("../commands/apply-findings")).applyFindings(...order),
  undoApplied: async (...order) => (await import("../commands/undo-applied")).undoApplied(...order),
  dismissFinding: async (...order) => (await import("../commands/record-decision")).dismissFinding(...order),
  reopenFinding: async (...order) => (await import("../commands/record-decision")).reopenFinding(...order),
  switchRuleOff: async (...order) => (await import("../commands/record-decision")).switchRuleOff(...order),
  switchRuleOn: async (...order) => (await import("../commands/record-decision")).switchRuleOn(...order),
  clearMarks: async (...order) => (await import("../commands/clear-marks")).clearMarks(...order),
  selectFinding: async (...order) => (await import("../commands/select-finding")).selectFinding(...order),
  writeCheckResult: async (...order) =>
    (await import("../commands/write-check-result")).writeCheckResult(...order),
  watchEntries: async (...order) => (await import("../commands/watch-entries")).watchEntries(...order),
  withRowFindings: async (...change) =>
    (await import("../commands/live-findings")).withRowFindings(...change),
  makeCouncilSummary: async (...order) =>
    (await import("../commands/make-council-summary")).makeCouncilSummary(...order),
  makeAssessment: async (...order) => (await import("../commands/make-assessment")).makeAssessment(...order),
  makeCharts: async (...order) => (await import("../commands/make-charts")).makeCharts(...order),
  makePublication: async (...order) =>
    (await import("../commands/make-publication")).makePublication(...order),
  unfinishedCommand: async () => (await import("../commands/unfinished")).unfinishedCommand(),
  resumeUnfinished: async (...order) => (await import("../commands/resume")).resumeUnfinished(...order),
  undoUnfinished: async (...order) => (await import("../commands/undo")).undoUnfinished(...order),
};
