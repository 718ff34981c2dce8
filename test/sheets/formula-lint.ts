import { parse, tokenize } from "@cj-tech-master/excelts/formula";

/**
 * Functions Excel 2010 already had and LibreOffice and Excel on the web work out alike. What is missing here is
 * missing on purpose: LET, XLOOKUP, FILTER, IFS, SWITCH, TEXTJOIN, CONCAT, MAXIFS, MINIFS, LAMBDA, SORT, UNIQUE …
 */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "ABS AND AVERAGE AVERAGEIFS CEILING CHAR CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF " +
    "COUNTIFS DATE DAY EXACT FALSE FIND FLOOR HYPERLINK IF IFERROR INDEX INT ISBLANK ISERROR ISLOGICAL ISNA ISNUMBER " +
    "ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MID MIN MOD MONTH N NA NOT OFFSET OR RANK REPT RIGHT ROUND " +
    "ROUNDDOWN ROUNDUP ROW ROWS SIGN SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT TODAY TRIM TRUE UPPER " +
    "VALUE VLOOKUP YEAR"
  ).split(" "),
);

/** Only within these are operators and scalar functions worked out over whole ranges everywhere. */
const ARRAY_FUNCTIONS: ReadonlySet<string> = new Set(["SUMPRODUCT", "LOOKUP"]);

/** Functions that take one value: over a range they would spill in one program and intersect in another. */
const SCALAR_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "ABS CHAR EXACT FIND IF IFERROR INT ISBLANK ISERROR ISLOGICAL ISNUMBER ISTEXT LEFT LEN LOWER MID MOD N " +
    "REPT RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SUBSTITUTE T TEXT TRIM UPPER VALUE"
  ).split(" "),
);

const MAX_LENGTH = 8192;
const MAX_DEPTH = 64;
const MAX_TEXT = 255;

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const child = (node: Node, name: string): readonly Node[] => (isNode(node[name]) ? [node[name]] : []);

const isRange = (node: Node, rangeNames: ReadonlySet<string>): boolean => {
  if (Array.isArray(node["columns"]))
    return !(Array.isArray(node["specials"]) && node["specials"].length > 0 && node["columns"].length === 1);
  if (isNode(node["start"]) && isNode(node["end"])) return true;
  return typeof node["name"] === "string" && !("args" in node) && rangeNames.has(node["name"]);
};

const faultsOf = (
  node: Node,
  rangeNames: ReadonlySet<string>,
  inArray: boolean,
  depth: number,
): readonly string[] => {
  const below = (children: readonly Node[], array = inArray): readonly string[] =>
    children.flatMap((next) => faultsOf(next, rangeNames, array, depth + 1));
  const overRange = (children: readonly Node[], what: string): readonly string[] =>
    !inArray && children.some((operand) => isRange(operand, rangeNames)) ? [`${what} over a range`] : [];
  if (depth > MAX_DEPTH) return ["nested too deeply"];

  const { name, args, op, value, rows } = node;
  if (typeof name === "string" && Array.isArray(args)) {
    const called = name.toUpperCase();
    const operands = nodes(args);
    return [
      ...(FUNCTIONS.has(called) ? [] : [`function ${called}`]),
      ...(SCALAR_FUNCTIONS.has(called) ? overRange(operands, called) : []),
      ...below(operands, inArray || ARRAY_FUNCTIONS.has(called)),
    ];
  }
  if (typeof op === "string") {
    const operands = [...child(node, "left"), ...child(node, "right"), ...child(node, "operand")];
    return [
      ...(op === "@" ? ["operator @"] : []),
      ...overRange(operands, `operator ${op}`),
      ...below(operands),
    ];
  }
  if ("startCol" in node || "startRow" in node) return ["whole columns or rows"];
  if ("areas" in node) return ["a union of ranges"];
  if (Array.isArray(rows)) return ["an array constant"];
  if (typeof value === "string")
    return [
      ...(value.length > MAX_TEXT ? [`a text of more than ${MAX_TEXT} characters`] : []),
      ...(/gg+e/.test(value) ? ["an era format"] : []),
    ];
  return below(child(node, "operand"));
};

/**
 * What in a formula Excel 2016 or later, Excel on the web and LibreOffice would not all take or not work out alike;
 * empty for a good formula. `rangeNames`: defined names that stand for more than one cell.
 */
export const formulaFaults = (
  formula: string,
  rangeNames: ReadonlySet<string> = new Set(),
): readonly string[] => {
  if (!formula.startsWith("=")) return ["no formula: it does not begin with ="];
  const tooLong = formula.length > MAX_LENGTH ? [`longer than ${MAX_LENGTH} characters`] : [];
  try {
    const tree: unknown = parse(tokenize(formula.slice(1)));
    return [...tooLong, ...(isNode(tree) ? faultsOf(tree, rangeNames, false, 0) : ["nothing to work out"])];
  } catch (error) {
    return [...tooLong, `unreadable: ${error instanceof Error ? error.message : String(error)}`];
  }
};
