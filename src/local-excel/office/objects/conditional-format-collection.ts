import { conditionalFormatsWithout } from "../../model/blocks/place-conditional-formats";
import { intersection } from "../../model/box";
import type { ConditionalFormatSpec } from "../../model/contract";
import type { Place } from "../address/address";
import { asText, invalidArgument, numberAt, textAt } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { conditionalFormat } from "./conditional-format";
import { newId } from "../../model/new-id";
import { refuseProtected } from "./refuse-protected";

const EMULATED = ["Custom", "CellValue"];

/** The conditional formats of a range: those that touch any of its cells, in order of priority. */
export const conditionalFormatCollection: HostClass<Place> = defineClass<Place>(
  "ConditionalFormatCollection",
  {
    items: (place) => touching(place).map(({ id }) => conditionalFormat.of({ sheet: place.sheet, id })),
    item: (place, key) => find(place, asText(key)),
    call: {
      Add: (place, args) => {
        const type = textAt(args, 0);
        if (!EMULATED.includes(type)) throw notImplemented("ConditionalFormatCollection", `add(${type})`);
        const { sheet, box } = place;
        refuseProtected(sheet);
        const added: ConditionalFormatSpec = {
          id: newId(),
          type,
          boxes: [box],
          format: {},
          priority: 0,
          stopIfTrue: false,
        };
        // "Adds a new conditional format to the collection at the first/top priority" (reference).
        const others = sheet.conditionalFormats.map((other) => ({ ...other, priority: other.priority + 1 }));
        sheet.conditionalFormats = [added, ...others];
        return conditionalFormat.of({ sheet, id: added.id });
      },
      ClearAll: ({ sheet, box }) => {
        refuseProtected(sheet);
        sheet.conditionalFormats = conditionalFormatsWithout(sheet.conditionalFormats, box);
      },
      GetCount: (place) => touching(place).length,
      GetItemAt: (place, args) => {
        const spec = touching(place)[numberAt(args, 0)];
        if (spec === undefined) throw invalidArgument();
        return conditionalFormat.of({ sheet: place.sheet, id: spec.id });
      },
      GetItemOrNullObject: (place, args) => find(place, textAt(args, 0)),
    },
  },
);

function touching({ sheet, box }: Place): readonly ConditionalFormatSpec[] {
  return sheet.conditionalFormats
    .filter((format) => format.boxes.some((other) => intersection(other, box) !== null))
    .sort((a, b) => a.priority - b.priority);
}

function find(place: Place, id: string): ReturnType<typeof conditionalFormat.of> | null {
  const spec = touching(place).find((format) => format.id === id);
  return spec === undefined ? null : conditionalFormat.of({ sheet: place.sheet, id: spec.id });
}
