/** Plain data: what a case expects and what it saw. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Digits that count: Excel itself keeps 15, and lengths in points come and go through pixels. */
const DIGITS = 12;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The same data written the same way: keys sorted, numbers without their last, meaningless digits. */
export const canonical = (value: Json): string => {
  if (typeof value === "number") return String(Number(value.toPrecision(DIGITS)));
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(", ")}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${key}: ${canonical(field)}`).join(", ")}}`;
};

/** The same for the eye: many fields stand one below the other. */
export const shownJson = (value: Json): string => {
  if (value === null || typeof value !== "object" || isList(value) || Object.keys(value).length < 4)
    return canonical(value);
  return Object.entries(value)
    .map(([key, field]) => `${key}: ${canonical(field)}`)
    .join("\n");
};

/** Something Office.js gave, as plain data. What is undefined becomes null. */
export const asJson = (value: unknown): Json => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, asJson(field)]));
  return String(value);
};
