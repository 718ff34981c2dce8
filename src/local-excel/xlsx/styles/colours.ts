import { attributeOf, childOf, childrenOf, isOn, numberOf, type XmlElement } from "../xml/read-xml";

/** `#RRGGBB` → `FFRRGGBB`, opaque. */
export const argbOf = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** The 56 colours of the old palette (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF80000000800000008080800080008000" +
  "8080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF" +
  "0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

const indexed = (index: number): string | undefined => {
  if (index === 64) return "#000000";
  if (index === 65) return "#FFFFFF";
  const at = (index < 8 ? index : index - 8) * 6;
  const colour = PALETTE.slice(at, at + 6);
  return colour.length === 6 ? `#${colour}` : undefined;
};

/** Colours of a theme in the order cells count them: light and dark stand swapped against the file. */
export const readThemeColours = (theme: XmlElement | undefined): readonly string[] => {
  const scheme = childrenOf(childOf(theme, "themeElements", "clrScheme"));
  const colours = scheme.map((entry) => {
    const colour = childOf(entry, "srgbClr") ?? childOf(entry, "sysClr");
    return `#${attributeOf(colour, "lastClr") ?? attributeOf(colour, "val") ?? "000000"}`.toUpperCase();
  });
  const [dark1, light1, dark2, light2, ...accents] = colours;
  return dark1 === undefined || light1 === undefined || dark2 === undefined || light2 === undefined
    ? []
    : [light1, dark1, light2, dark2, ...accents];
};

const hex = (share: number): string =>
  Math.round(Math.min(Math.max(share, 0), 1) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");

const channels = (colour: string): readonly [number, number, number] => {
  const value = parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

/** Lightness moves towards black or white (ECMA-376 part 1, 18.8.19); hue and saturation stay. */
export const tinted = (colour: string, tint: number): string => {
  if (tint === 0) return colour;
  const [red, green, blue] = channels(colour);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * lightness - 1);
  const spread = room === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / room;
  const moved = (channel: number): string => hex(target + (channel - lightness) * spread);
  return `#${moved(red)}${moved(green)}${moved(blue)}`;
};

/** Colour of a `<color>`, `<fgColor>` … element; undefined when absent or automatic. */
export const readColour = (node: XmlElement | undefined, theme: readonly string[]): string | undefined => {
  if (node === undefined || isOn(node, "auto")) return undefined;
  const rgb = attributeOf(node, "rgb");
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const tint = numberOf(node, "tint") ?? 0;
  const inTheme = numberOf(node, "theme");
  const base = inTheme === undefined ? indexed(numberOf(node, "indexed") ?? -1) : theme[inTheme];
  return base === undefined ? undefined : tinted(base, tint);
};
