import type { ModelSheet } from "../../model/contract";
import { invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { asPlace } from "./range-arguments";
import { rangeAt } from "./range-navigation";

type Breaks = { readonly sheet: ModelSheet; readonly breaks: "rowBreaks" | "columnBreaks" };
/** `at`: the first row or column of the new page. */
type Break = Breaks & { readonly at: number };

/** Page breaks set by hand, across rows (horizontal) or columns (vertical). */
export const pageBreakCollection: HostClass<Breaks> = defineClass<Breaks>("PageBreakCollection", {
  items: (target) => positions(target).map((at) => pageBreak.of({ ...target, at })),
  item: (target, key) => itemAt(target, key),
  call: {
    // "The location is at the top-left cell of the range specified" (reference).
    Add: (target, args) => {
      const { sheet, breaks } = target;
      const { box } = asPlace(args[0], sheet, sheet.workbook);
      const at = breaks === "rowBreaks" ? box.row : box.column;
      if (at === 0) throw invalidArgument("no page break before the first row or column");
      set(
        target,
        [...positions(target).filter((other) => other !== at), at].sort((a, b) => a - b),
      );
      return pageBreak.of({ ...target, at });
    },
    GetCount: (target) => positions(target).length,
    RemovePageBreaks: (target) => set(target, []),
  },
});

export const pageBreak: HostClass<Break> = defineClass<Break>("PageBreak", {
  id: ({ at }) => at,
  get: {
    ColumnIndex: ({ breaks, at }) => (breaks === "columnBreaks" ? at : 0),
    RowIndex: ({ breaks, at }) => (breaks === "rowBreaks" ? at : 0),
  },
  call: {
    Delete: (target) =>
      set(
        target,
        positions(target).filter((other) => other !== target.at),
      ),
    GetCellAfterBreak: ({ sheet, breaks, at }) => {
      const [row, column] = breaks === "rowBreaks" ? [at, 0] : [0, at];
      return rangeAt({ sheet }, { row, column, rows: 1, columns: 1 });
    },
  },
});

function positions({ sheet, breaks }: Breaks): readonly number[] {
  return sheet.pageSetup[breaks];
}

function set({ sheet, breaks }: Breaks, at: readonly number[]): void {
  sheet.pageSetup = { ...sheet.pageSetup, [breaks]: at };
}

function itemAt(target: Breaks, index: unknown): ReturnType<typeof pageBreak.of> {
  const at = typeof index === "number" ? positions(target)[index] : undefined;
  if (at === undefined) throw invalidArgument();
  return pageBreak.of({ ...target, at });
}
