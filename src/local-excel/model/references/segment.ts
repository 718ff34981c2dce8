import type { Area } from "./area";

/** The sheet named before `!`; `to` for a run of sheets (`'1月:3月'!A1`). */
export type SheetPrefix = { readonly name: string; readonly to: string | null };

/** A formula cut into pieces; put together again they give the formula back. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "name"; readonly text: string; readonly sheet: SheetPrefix | null }
  | { readonly kind: "reference"; readonly area: Area; readonly sheet: SheetPrefix | null }
  | { readonly kind: "structured"; readonly table: string; readonly inner: string };
