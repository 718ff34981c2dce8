import { z } from "zod";
import { STATUSES } from "../../src/values/status";
import { schemaByBounds } from "./plain-rows";
import type { PlainRow } from "./plain-rows";

const status = z.enum(["", ...STATUSES.map(({ word }) => word)]);

const schemaOf = schemaByBounds((min, max) =>
  z.object({ key: z.string(), year: z.number().int(), status, value: z.number().min(min).max(max) }),
);

/** How many rows are not of the right type and range. */
export const parseWithZod = (rows: readonly PlainRow[]): number => {
  let faults = 0;
  for (const { bounds, row } of rows) if (!schemaOf(bounds).safeParse(row).success) faults += 1;
  return faults;
};
