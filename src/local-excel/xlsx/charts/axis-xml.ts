import type { ModelChartAxis } from "../../model/contract";
import { element, valued } from "../xml/write-xml";
import { TICK_LABEL_POSITION } from "./chart-words";
import { solidFill, textProperties, titleXml } from "./drawn-text";

const GREY = "#BFBFBF";
const PALE_GREY = "#D9D9D9";

export type AxisPlace = {
  readonly id: number;
  readonly crossId: number;
  readonly position: "b" | "l" | "t" | "r";
  /** The secondary value axis stands at the far end of the categories. */
  readonly crosses: "autoZero" | "max";
  readonly font: string | null;
};

const lineXml = (colour: string): string => element("a:ln", { w: 9525 }, solidFill(colour));

const scalingXml = (axis: ModelChartAxis): string =>
  element(
    "c:scaling",
    {},
    valued("c:orientation", axis.reversed ? "maxMin" : "minMax"),
    axis.maximum === null ? "" : valued("c:max", axis.maximum),
    axis.minimum === null ? "" : valued("c:min", axis.minimum),
  );

/** What both kinds of axis share, in schema order up to the crossing. */
const sharedXml = (axis: ModelChartAxis, place: AxisPlace, kind: "category" | "value"): string =>
  [
    valued("c:axId", place.id),
    scalingXml(axis),
    valued("c:delete", !axis.visible),
    valued("c:axPos", place.position),
    axis.majorGridlines ? element("c:majorGridlines", {}, element("c:spPr", {}, lineXml(PALE_GREY))) : "",
    axis.title === null
      ? ""
      : titleXml(
          axis.title,
          { size: axis.fontSize, bold: false, font: place.font },
          "lr".includes(place.position),
        ),
    axis.numberFormat === null
      ? element("c:numFmt", { formatCode: "General", sourceLinked: true })
      : element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: false }),
    valued("c:majorTickMark", kind === "value" ? "out" : "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", TICK_LABEL_POSITION.fileWord(axis.labelPosition) ?? "nextTo"),
    element("c:spPr", {}, lineXml(GREY)),
    textProperties({ size: axis.fontSize, font: place.font }, axis.labelAngle),
    valued("c:crossAx", place.crossId),
    valued("c:crosses", place.crosses),
  ].join("");

export const categoryAxisXml = (axis: ModelChartAxis, place: AxisPlace): string =>
  element(
    "c:catAx",
    {},
    sharedXml(axis, place, "category"),
    valued("c:auto", true),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    axis.labelSpacing === null ? "" : valued("c:tickLblSkip", axis.labelSpacing),
    valued("c:noMultiLvlLbl", false),
  );

export const valueAxisXml = (axis: ModelChartAxis, place: AxisPlace): string =>
  element(
    "c:valAx",
    {},
    sharedXml(axis, place, "value"),
    valued("c:crossBetween", "between"),
    axis.majorUnit === null ? "" : valued("c:majorUnit", axis.majorUnit),
  );
