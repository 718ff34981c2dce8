import type { Entry } from "./entry";

const SHAPE =
  /^(?<open>\()?\s*(?<sign>[+-])?\s*(?<currency>[¥\\$])?\s*(?<inner>[+-])?(?<whole>\d+(?:,\d{3})+|\d*)(?:\.(?<decimals>\d*))?(?:[Ee](?<exponent>[+-]?\d{1,3}))?\s*(?<percent>%)?\s*(?<close>\))?$/;

/** Largest number Excel takes ("Excel specifications and limits": 9.99999999999999E+307). */
const LARGEST = 9.99999999999999e307;

/** Excel keeps 15 digits of a typed number; later ones become zeros ("Excel specifications and limits"). */
function fifteenDigits(whole: string, decimals: string): number {
  let seen = 0;
  const kept = [...`${whole}.${decimals}`].map((character) => {
    if (character === "." || (seen === 0 && character === "0")) return character;
    seen++;
    return seen > 15 ? "0" : character;
  });
  return Number(kept.join(""));
}

const CURRENCY_FORMATS: Readonly<Record<string, readonly [string, string]>> = {
  "¥": ['"¥"#,##0;[Red]"¥"-#,##0', '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  "\\": ['"¥"#,##0;[Red]"¥"-#,##0', '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  $: ["[$$-409]#,##0;[Red]-[$$-409]#,##0", "[$$-409]#,##0.00;[Red]-[$$-409]#,##0.00"],
};

/**
 * Numbers as typed: `1,234`, `.5`, `(40)` → -40, `1E3`, `38.2%`, `¥1,000`.
 * The format is one of Excel's built-in ones for the kind (`0%` or `0.00%`, `#,##0` or `#,##0.00`).
 */
export function readNumber(text: string): Entry | null {
  const groups = SHAPE.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  const { open, close, sign, inner, currency, whole = "", decimals, exponent, percent } = groups;
  const digits = whole.replace(/,/g, "");
  if (digits + (decimals ?? "") === "") return null;
  if ((open === undefined) !== (close === undefined)) return null;
  if (inner !== undefined && (currency === undefined || sign !== undefined)) return null;
  if (open !== undefined && (sign !== undefined || inner !== undefined)) return null;
  if (exponent !== undefined && (percent !== undefined || currency !== undefined)) return null;

  const size = fifteenDigits(digits, decimals ?? "") * 1;
  const scaled = exponent === undefined ? size : Number(`${size}e${exponent}`);
  if (!Number.isFinite(scaled) || scaled > LARGEST) return null;
  const negative = open !== undefined || sign === "-" || inner === "-";
  const magnitude = percent === undefined ? scaled : hundredth(scaled);
  const value = negative && magnitude !== 0 ? -magnitude : magnitude;
  const long = (decimals ?? "") !== "";
  return { value, numberFormat: formatOf(currency, percent, exponent, whole.includes(","), long) };
}

function formatOf(
  currency: string | undefined,
  percent: string | undefined,
  exponent: string | undefined,
  grouped: boolean,
  long: boolean,
): string | null {
  if (currency !== undefined) return CURRENCY_FORMATS[currency]?.[long ? 1 : 0] ?? null;
  if (percent !== undefined) return long ? "0.00%" : "0%";
  if (exponent !== undefined) return "0.00E+00";
  if (grouped) return long ? "#,##0.00" : "#,##0";
  return null;
}

/** A hundredth as if computed in decimals: 38.2 → 0.382, not 0.38200000000000006. */
export function hundredth(value: number): number {
  return Number(`${value}e-2`) || value / 100;
}
