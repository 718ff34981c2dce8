import type { ModelChartSeries } from "../../model/contract";
import { displayFormula } from "../formulas/display-form";
import { tinted } from "../styles/colours";
import { pointsOfEmu } from "../units";
import {
  attributeOf,
  childOf,
  isOn,
  numberOf,
  numericValOf,
  textOf,
  valOf,
  type XmlElement,
} from "../xml/read-xml";
import { chartTypeOf, LABEL_POSITION, LINE_STYLE, MARKER_STYLE, type Plot } from "./chart-words";
import { readTextProperties } from "./read-text";

/** Theme colours by the names drawings use, in the order cells count them. */
const SCHEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const SCHEME_ALIAS: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

const share = (node: XmlElement | undefined, name: string, missing: number): number =>
  (numericValOf(node, name) ?? missing * 100_000) / 100_000;

const fillColour = (parent: XmlElement | undefined, theme: readonly string[]): string | null => {
  const fill = childOf(parent, "solidFill");
  const rgb = valOf(fill, "srgbClr");
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const scheme = childOf(fill, "schemeClr");
  const name = attributeOf(scheme, "val") ?? "";
  const base = theme[SCHEME.indexOf(SCHEME_ALIAS[name] ?? name)];
  if (base === undefined) return null;
  // Lighter and darker theme colours: the share kept, and the share of white added.
  const modulation = share(scheme, "lumMod", 1);
  return tinted(base, share(scheme, "lumOff", 0) > 0 ? 1 - modulation : modulation - 1);
};

const referenceOf = (parent: XmlElement | undefined): string | null => {
  for (const kind of ["numRef", "strRef", "multiLvlStrRef"]) {
    const formula = childOf(parent, kind, "f");
    if (formula !== undefined) return displayFormula(textOf(formula), null);
  }
  return null;
};

const readName = (node: XmlElement): string => {
  const name = childOf(node, "tx");
  const reference = referenceOf(name);
  // LibreOffice writes a literal name as a formula.
  const literal = /^="((?:[^"]|"")*)"$/s.exec(reference ?? "")?.[1];
  return literal?.replace(/""/g, '"') ?? reference ?? textOf(childOf(name, "v"));
};

const ownFormat = (format: string | undefined): string | null =>
  format === undefined || format === "General" ? null : format;

const readLabels = (node: XmlElement): Pick<ModelChartSeries, "hasDataLabels" | "dataLabels"> => {
  const labels = childOf(node, "dLbls");
  const showsAny = ["showVal", "showCatName", "showSerName", "showPercent"].some((name) =>
    isOn(labels, name),
  );
  const format = childOf(labels, "numFmt");
  const isLinked =
    attributeOf(format, "sourceLinked") === "1" || attributeOf(format, "sourceLinked") === "true";
  return {
    hasDataLabels: labels !== undefined && !isOn(labels, "delete") && showsAny,
    dataLabels: {
      position: LABEL_POSITION.officeWord(valOf(labels, "dLblPos") ?? "") ?? null,
      numberFormat: isLinked ? null : ownFormat(attributeOf(format, "formatCode")),
      showValue: isOn(labels, "showVal"),
      fontSize: readTextProperties(labels).size,
    },
  };
};

type Marker = Pick<ModelChartSeries, "markerStyle" | "markerSize" | "markerColour"> & {
  readonly shown: boolean;
};

const readMarker = (node: XmlElement, plot: Plot, theme: readonly string[]): Marker => {
  const marker = childOf(node, "marker");
  const symbol = valOf(marker, "symbol") ?? (plot.markers ? "auto" : "none");
  const shown = plot.kind === "line" && symbol !== "none";
  return {
    shown,
    markerStyle: shown && symbol !== "auto" ? (MARKER_STYLE.officeWord(symbol) ?? null) : null,
    markerSize: shown ? (numericValOf(marker, "size") ?? null) : null,
    markerColour: shown ? fillColour(childOf(marker, "spPr"), theme) : null,
  };
};

/** What a series takes from the group it is drawn in. */
export type SeriesGroup = {
  readonly plot: Plot;
  readonly axisGroup: ModelChartSeries["axisGroup"];
  readonly gapWidth: number | null;
  readonly overlap: number | null;
};

/** One `<c:ser>`; null when it draws from no cells. */
export const readSeries = (
  node: XmlElement,
  group: SeriesGroup,
  theme: readonly string[],
): ModelChartSeries | null => {
  const values = referenceOf(childOf(node, "val"));
  if (values === null) return null;
  const { plot } = group;
  const shape = childOf(node, "spPr");
  const line = childOf(shape, "ln");
  const width = numberOf(line, "w");
  const { shown, ...marker } = readMarker(node, plot, theme);
  const lineVisible = childOf(line, "noFill") === undefined;
  const drawnColour = fillColour(plot.kind === "line" ? line : shape, theme);
  return {
    name: readName(node),
    chartType: chartTypeOf({ ...plot, markers: shown }) ?? "Line",
    values,
    categories: referenceOf(childOf(node, "cat")),
    // A series of marks alone has its colour in the marks.
    colour: plot.kind === "line" && !lineVisible ? marker.markerColour : drawnColour,
    outlineColour: plot.kind === "line" ? null : fillColour(line, theme),
    lineVisible,
    lineWeight: width === undefined || plot.kind !== "line" ? null : pointsOfEmu(width),
    lineStyle: LINE_STYLE.officeWord(valOf(line, "prstDash") ?? "") ?? null,
    ...marker,
    axisGroup: group.axisGroup,
    ...readLabels(node),
    gapWidth: group.gapWidth,
    overlap: group.overlap,
  };
};
