import type { ModelWorkbook } from "../../model/contract";
import type { EventHub } from "../events/event-hub";
import type { Metadata } from "../metadata/metadata";
import type { RequirementSets } from "../metadata/requirement-sets";
import type { References } from "./references";

/** What lives as long as one add-in is connected to one workbook. */
export type Session = {
  readonly workbook: ModelWorkbook;
  readonly metadata: Metadata;
  readonly requirementSets: RequirementSets;
  readonly references: References;
  readonly events: EventHub;
  /** Work to be done when the request at hand ends ("until the next sync"). */
  readonly atRequestEnd: (() => void)[];
};
