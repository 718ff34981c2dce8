import type { CellStyle } from "../blueprint/style";

/**
 * Colours of the sheets. Told apart by lightness first, so that they survive a grey print and colour blindness
 * (blue – amber – vermilion, never green against red); a symbol and a word always stand beside a colour.
 */
export const COLOURS = {
  ink: "#262626",
  muted: "#595959",
  heading: "#1F3864",
  headerFill: "#E7E6E6",
  groupFill: "#F2F2F2",
  inputFill: "#FFFBD6",
  white: "#FFFFFF",
  rule: "#A6A6A6",
  hairline: "#D0CECE",
  /** Fills and font colours of judgements: lightness about 93, 84 and 72. */
  goodFill: "#DEEBF7",
  goodFont: "#1F4E79",
  warnFill: "#FFD966",
  warnFont: "#4D3300",
  badFill: "#F4A582",
  badFont: "#67001F",
  /** What changed against an earlier plan; always underlined as well. */
  change: "#C00000",
  neutralFill: "#EDEDED",
  neutralFont: "#404040",
} as const;

const rule = { weight: "thin", colour: COLOURS.rule } as const;

/**
 * How cells look. Body cells name no font: they keep the workbook's own default. Input is pale yellow,
 * what formulas compute is white; headers carry their own fill because not every program draws table styles.
 */
export const STYLES = {
  title: { fontSize: 16, bold: true, fontColour: COLOURS.heading, vertical: "center" },
  subtitle: { fontSize: 12, bold: true, fontColour: COLOURS.heading, vertical: "center" },
  header: {
    fill: COLOURS.headerFill,
    fontColour: COLOURS.ink,
    bold: true,
    wrap: true,
    horizontal: "center",
    vertical: "center",
    border: rule,
  },
  /** Where staff type. */
  input: { fill: COLOURS.inputFill, fontColour: COLOURS.ink, vertical: "center", wrap: true, border: rule },
  /** For a name that gets smaller where it is long: rows are as high as was needed before anyone typed. */
  nameInput: {
    fill: COLOURS.inputFill,
    fontColour: COLOURS.ink,
    vertical: "center",
    shrink: true,
    border: rule,
  },
  /** What formulas work out. */
  computed: { fill: COLOURS.white, fontColour: COLOURS.ink, vertical: "center", border: rule },
  /** Fixed text of a table row. */
  text: { fill: COLOURS.white, fontColour: COLOURS.ink, vertical: "center", wrap: true, border: rule },
  /** Formulas repeating something entered elsewhere: nothing is to be typed here. */
  repeated: { fill: COLOURS.neutralFill, fontColour: COLOURS.muted, vertical: "center", border: rule },
  note: { fontSize: 9, fontColour: COLOURS.muted, wrap: true, vertical: "top" },
} as const satisfies Record<string, CellStyle>;

/** Judgement looks for conditional formats. */
export const SIGNALS = {
  good: { fill: COLOURS.goodFill, fontColour: COLOURS.goodFont },
  warn: { fill: COLOURS.warnFill, fontColour: COLOURS.warnFont },
  bad: { fill: COLOURS.badFill, fontColour: COLOURS.badFont, bold: true },
  neutral: { fill: COLOURS.neutralFill, fontColour: COLOURS.neutralFont },
} as const satisfies Record<string, CellStyle>;

/** The council papers name their font, so that they look the same on every machine. */
export const COUNCIL_FONT = "BIZ UDPゴシック";
/** Points; the least size of body text on council papers. */
export const COUNCIL_FONT_SIZE = 10.5;
