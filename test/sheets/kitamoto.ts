import { readFileSync } from "node:fs";
import { parsePlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import { bookNames, preferredSheetNames } from "../../src/sheets/book";
import type { BookNames } from "../../src/sheets/book";

/** The 北本市 plan as shipped. */
export const kitamoto: Plan = parsePlan(readFileSync("seeds/kitamoto-2.json", "utf8"));

export const kitamotoBook: BookNames = bookNames(kitamoto, preferredSheetNames());
