import type { Place } from "../address/address";
import { defineClass, type HostClass } from "../interpreter/host-object";

/** Sorting loose cells is not in the model (tables are sorted through `table.sort`); the class is here to say so. */
export const rangeSort: HostClass<Place> = defineClass<Place>("RangeSort", {});
