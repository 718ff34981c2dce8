import { asFlag, asNumber, asText, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";

type Slot<T> = { readonly get: () => T | null; readonly set: (value: T) => void };
/** What of a font the model holds for one part of a chart; the rest is refused by name. */
export type FontTarget = {
  readonly name?: Slot<string>;
  readonly size?: Slot<number>;
  readonly bold?: Slot<boolean>;
};

/** Excel's font sizes, in points. */
const SMALLEST = 1;
const LARGEST = 409;

export const chartFont: HostClass<FontTarget> = defineClass<FontTarget>("ChartFont", {
  get: {
    Name: ({ name }) => held("name", name).get(),
    Size: ({ size }) => held("size", size).get(),
    Bold: ({ bold }) => held("bold", bold).get(),
  },
  set: {
    Name: ({ name }, value) => held("name", name).set(asText(value)),
    Size: ({ size }, value) => {
      const points = asNumber(value);
      if (points < SMALLEST || points > LARGEST) throw invalidArgument();
      held("size", size).set(points);
    },
    Bold: ({ bold }, value) => held("bold", bold).set(asFlag(value)),
  },
});

function held<T>(member: string, slot: Slot<T> | undefined): Slot<T> {
  if (slot === undefined) throw notImplemented("ChartFont", `${member} (of this part of a chart)`);
  return slot;
}
