/**
 * Functions younger than the file format carry a prefix in files ("Issue: An _xlfn. prefix is displayed in front
 * of a formula", support.microsoft.com; list after [MS-XLSX] 2.2.2 future functions).
 */
const FUTURE =
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL " +
  "BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND " +
  "FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS IMAGE IMCOSH " +
  "ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION " +
  "PERMUTATIONA PERCENTILE.EXC PERCENTILE.INC PHI QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE " +
  "RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE " +
  "TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS " +
  "WRAPROWS XLOOKUP XMATCH XOR";
const FUTURE_OF_SHEETS = "FILTER SORT";

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...FUTURE.split(" ").map((name) => [name, "_xlfn."] as const),
  ...FUTURE_OF_SHEETS.split(" ").map((name) => [name, "_xlfn._xlws."] as const),
]);

/** `IFS(…` → `_xlfn.IFS(…`, in a stretch of formula outside quotes and brackets. */
export const withPrefixes = (code: string): string =>
  code.replace(/(^|[^A-Za-z0-9_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (whole, before: string, name: string) => {
    const prefix = PREFIXES.get(name.toUpperCase());
    return prefix === undefined ? whole : before + prefix + name;
  });

export const withoutPrefixes = (code: string): string => code.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "");
