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

/** Solid colours of a rating's bars: neighbours in a stacked bar differ in lightness as well as hue. */
export const RATING_BAR_COLOURS: Readonly<Record<Rating, Colour>> = {
  achieved: "#1F4E79",
  "on-track": "#9DC3E6",
  improved: "#5B9BD5",
  unchanged: "#D9D9D9",
  "slightly-behind": "#FFD966",
  behind: "#E07B39",
  worse: "#8C1D18",
  awaiting: "#BFBFBF",
  unconfirmed: "#7F7F7F",
  "not-subject": "#F2F2F2",
};
