import type { Rating } from "../evaluation/rating";
import type { Colour } from "../blueprint/style";
import { SIGNALS } from "./theme";

type Signal = (typeof SIGNALS)[keyof typeof SIGNALS];

/** Look of a rating's cell; symbol and word stand in the cell as well. */
export const RATING_SIGNALS: Readonly<Record<Rating, Signal>> = {
  achieved: SIGNALS.good,
  improved: SIGNALS.good,
  "on-track": SIGNALS.good,
  unchanged: SIGNALS.neutral,
  "slightly-behind": SIGNALS.warn,
  behind: SIGNALS.bad,
  worse: SIGNALS.bad,
  awaiting: SIGNALS.neutral,
  unconfirmed: SIGNALS.warn,
  "not-subject": SIGNALS.neutral,
};

/**
 * Solid colours of a rating's bars: light enough for black numbers on them, neighbours in a stacked bar apart in
 * lightness as well as hue.
 */
export const RATING_BAR_COLOURS: Readonly<Record<Rating, Colour>> = {
  achieved: "#6FABDD",
  "on-track": "#9CC3E6",
  improved: "#C7DEF2",
  unchanged: "#B5B5B5",
  "slightly-behind": "#FFE699",
  behind: "#D97B30",
  worse: "#C9504C",
  awaiting: "#FFFFFF",
  unconfirmed: "#8C8C8C",
  "not-subject": "#F4F4F4",
};

/** Edges of the bars: where ratings between two are missing, others of like lightness meet. */
export const RATING_BAR_OUTLINE: Colour = "#595959";
