import type { BorderEdge } from "../../model/contract";

type Line = { readonly style: string; readonly weight: string };

/** Excel.BorderLineStyle and Excel.BorderWeight together make one ST_BorderStyle. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** Null: no line. A style Excel does not have in that weight is drawn in the weight it has. */
export const fileBorder = ({ style, weight }: Line): string | null => {
  const ofStyle = LINES.filter((line) => line[1] === style);
  return (ofStyle.find((line) => line[2] === weight) ?? ofStyle[0])?.[0] ?? null;
};

export const officeBorder = (file: string): Line | null => {
  const line = LINES.find(([name]) => name === file);
  return line === undefined ? null : { style: line[1], weight: line[2] };
};

/** In the order the file demands. */
export const SIDES: readonly (readonly [edge: BorderEdge, file: string])[] = [
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
];
