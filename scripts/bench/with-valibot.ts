import { integer, maxValue, minValue, number, object, picklist, pipe, safeParse, string } from "valibot";
import { STATUSES } from "../../src/values/status";
import { schemaByBounds } from "./plain-rows";
import type { PlainRow } from "./plain-rows";

const status = picklist(["", ...STATUSES.map(({ word }) => word)]);

const schemaOf = schemaByBounds((min, max) =>
  object({
    key: string(),
    year: pipe(number(), integer()),
    status,
    value: pipe(number(), minValue(min), maxValue(max)),
  }),
);

/** How many rows are not of the right type and range. */
export const parseWithValibot = (rows: readonly PlainRow[]): number => {
  let faults = 0;
  for (const { bounds, row } of rows) if (!safeParse(schemaOf(bounds), row).success) faults += 1;
  return faults;
};
