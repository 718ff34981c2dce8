import { readFileSync } from "node:fs";
import { parsePlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import { bookNames, preferredSheetNames } from "../../src/sheets/book";
import type { BookNames } from "../../src/sheets/book";

const shipped = (id: string): Plan => parsePlan(readFileSync(`seeds/${id}.json`, "utf8"));

/** The two 二戸市 plans as shipped. */
export const ninoheStrategy = shipped("ninohe-2");
export const ninoheComprehensive = shipped("ninohe-comprehensive-late");

export const strategyBook: BookNames = bookNames(ninoheStrategy, preferredSheetNames());
export const comprehensiveBook: BookNames = bookNames(ninoheComprehensive, preferredSheetNames());
