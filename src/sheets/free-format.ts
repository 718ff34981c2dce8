/** Formula text for the format of a number nobody gave decimals: as many as it has, with separators. */
export const freeFormat = (value: string): string => `IF(MOD(${value},1)=0,"#,##0","#,##0.0####")`;
