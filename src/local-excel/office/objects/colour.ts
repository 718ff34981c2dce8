import { asText, invalidArgument } from "../interpreter/arguments";

/** The sixteen HTML colour names and a few more that add-ins use; Excel takes every CSS name. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB`, `RRGGBB` or a name, as `#RRGGBB` in capitals (the form Excel gives back). */
export function asColour(value: unknown): string {
  const text = asText(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const digits = /^#?([0-9a-fA-F]{6})$/.exec(text)?.[1];
  if (digits === undefined) throw invalidArgument(text);
  return `#${digits.toUpperCase()}`;
}
