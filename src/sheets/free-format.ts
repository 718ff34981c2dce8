export const WHOLE = "#,##0";
/** As many decimals as the number has, at least one. */
export const FREE_DECIMALS = "#,##0.0####";

/** Formula text for the format of a number nobody gave decimals: as many as it has, with separators. */
export const freeFormat = (value: string): string => `IF(MOD(${value},1)=0,"${WHOLE}","${FREE_DECIMALS}")`;
