/** Kinds of targets as the numbers worksheet formulas work with. */
export const AIM_CODES = { none: 0, reach: 1, maintain: 2, direction: 3 } as const;

/** The words of the register for kinds and conditions of targets, handed in by the sheet that prints them. */
export type AimWords = {
  readonly maintain: string;
  readonly direction: string;
  readonly up: readonly [comparator: string, arrow: string];
  readonly down: readonly [comparator: string, arrow: string];
};

/** 1 where more is better, −1 where less is, 0 where the condition says neither. */
export const signFormula = (condition: string, { up, down }: AimWords): string =>
  `IF(OR(${condition}="${up[0]}",${condition}="${up[1]}"),1,` +
  `IF(OR(${condition}="${down[0]}",${condition}="${down[1]}"),-1,0))`;

/** The aim's number. A target that lost its number is no target: it is never taken for 0. */
export const aimFormula = (
  { kind, sign, target }: { readonly kind: string; readonly sign: string; readonly target: string },
  words: AimWords,
): string =>
  `IF(${sign}=0,${AIM_CODES.none},IF(${kind}="${words.direction}",${AIM_CODES.direction},` +
  `IF(ISNUMBER(${target}),IF(${kind}="${words.maintain}",${AIM_CODES.maintain},${AIM_CODES.reach}),` +
  `${AIM_CODES.none})))`;
