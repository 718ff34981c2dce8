import type { Area, AutomaticCase, ManualCase } from "../case";

type Bare<T extends AutomaticCase | ManualCase> = Omit<T, "area" | "kind" | "needs" | "reliedOn"> &
  Partial<Pick<T, "needs" | "reliedOn">>;

const plain = { needs: "1.1", reliedOn: [] } as const;

/** The automatic cases of one area. `needs` is ExcelApi 1.1 unless given. */
export const automatic = (area: Area, cases: readonly Bare<AutomaticCase>[]): readonly AutomaticCase[] =>
  cases.map((one) => ({ ...plain, ...one, id: `${area}.${one.id}`, area, kind: "automatic" }));

/** The cases that need a hand. */
export const byHand = (cases: readonly Bare<ManualCase>[]): readonly ManualCase[] =>
  cases.map((one) => ({ ...plain, ...one, id: `by-hand.${one.id}`, area: "by-hand", kind: "manual" }));
