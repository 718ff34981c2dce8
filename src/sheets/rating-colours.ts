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
  achieved: "#74AEE0",
  "on-track": "#A9CCEA",
  improved: "#DCEBF7",
  unchanged: "#C9C9C9",
  "slightly-behind": "#FFE699",
  behind: "#F4A460",
  worse: "#BE4B48",
  awaiting: "#F2F2F2",
  unconfirmed: "#BFBFBF",
  "not-subject": "#E3E3E3",
};
