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
  achieved: "#79B4E5",
  "on-track": "#A9CCEA",
  improved: "#DCEBF7",
  unchanged: "#BFBFBF",
  "slightly-behind": "#FFE699",
  behind: "#DD7F32",
  worse: "#C9504C",
  awaiting: "#FFFFFF",
  unconfirmed: "#949494",
  "not-subject": "#EDEDED",
};

/** Edges of the bars: where ratings between two are missing, others of like lightness meet. */
export const RATING_BAR_OUTLINE: Colour = "#595959";
