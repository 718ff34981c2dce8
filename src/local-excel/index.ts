/** The public face of the local Excel. See README.md in this folder. */
export type * from "./model/contract";
export { ExcelError, type ExcelErrorCode } from "./model/excel-error";
export { createWorkbook } from "./model/workbook";
export { createHost, type Host, type HostOptions } from "./office/host";
export {
  faultAt,
  type Fault,
  type FaultPlan,
  type LossSeenAs,
  type RequestSummary,
} from "./office/faults/faults";
export type { RequestRecord, Statistics } from "./office/faults/statistics";
export { addinUrl, DEFAULT_CONNECTION, type Connection } from "./office/frame/connection";
export type { Metadata } from "./office/metadata/metadata";
export { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "./office/metadata/requirement-sets";
export { installGlobals } from "./office/node/install-globals";
export { loadMetadata } from "./office/node/load-metadata";
export { openAddinFrame, type AddinFrame, type AddinFrameOptions } from "./office/node/open-addin-frame";
export { openXlsx } from "./xlsx/open-xlsx";
export { saveXlsx } from "./xlsx/save-xlsx";
export { XlsxUnreadable } from "./xlsx/xlsx-unreadable";
