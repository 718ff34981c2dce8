import { readFileSync } from "node:fs";
import { parsePlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import { bookNames, preferredSheetNames } from "../../src/sheets/book";
import type { BookNames } from "../../src/sheets/book";

const shipped = (id: string): Plan => parsePlan(readFileSync(`seeds/${id}.json`, "utf8"));

/** The second strategy of 八戸市, compared with the first. */
export const hachinohe: Plan = shipped("hachinohe-2");
export const hachinoheBook: BookNames = bookNames(hachinohe, preferredSheetNames());

/** The report on a mayor's first term. */
export const mayorReport: Plan = shipped("hachinohe-mayor-1");
export const mayorReportBook: BookNames = bookNames(mayorReport, preferredSheetNames());
