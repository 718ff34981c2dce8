import type { AutomaticCase, Case, ManualCase } from "../case";
import { chartLook } from "./chart-look";
import { chartSeries } from "./chart-series";
import { chartTitle } from "./chart-title";
import { conditionalFormat } from "./conditional-format";
import { entry } from "./entry";
import { error } from "./error";
import { event } from "./event";
import { format } from "./format";
import { formulaBehaviour } from "./formula-behaviour";
import { formulaLimits } from "./formula-limits";
import { formulaResults } from "./formula-results";
import { handLiving } from "./hand-living";
import { handLooking } from "./hand-looking";
import { handPaper } from "./hand-paper";
import { handPasting } from "./hand-pasting";
import { handTyping } from "./hand-typing";
import { name } from "./name";
import { pageLayout } from "./page-layout";
import { record } from "./record";
import { request } from "./request";
import { sheetView } from "./sheet-view";
import { tableMaking } from "./table-making";
import { tableReading } from "./table-reading";
import { tableRows } from "./table-rows";
import { validation } from "./validation";

/** The cases that run by themselves, in the order of their areas. */
export const automaticCases: readonly AutomaticCase[] = [
  ...entry,
  ...format,
  ...formulaResults,
  ...formulaBehaviour,
  ...formulaLimits,
  ...tableMaking,
  ...tableRows,
  ...tableReading,
  ...name,
  ...validation,
  ...conditionalFormat,
  ...sheetView,
  ...pageLayout,
  ...chartSeries,
  ...chartLook,
  ...chartTitle,
  ...record,
  ...event,
  ...error,
  ...request,
];

/** The cases that need a person. */
export const handCases: readonly ManualCase[] = [
  ...handTyping,
  ...handPasting,
  ...handLooking,
  ...handPaper,
  ...handLiving,
];

/** Every case, in the order of the page. */
export const allCases: readonly Case[] = [...automaticCases, ...handCases];
