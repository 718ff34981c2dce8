import { againstExpected } from "./against-expected";
import { baselineChange } from "./baseline-change";
import { byElapsedShare } from "./elapsed-share";
import { guideValue } from "./guide-value";
import { metOrNot } from "./met-or-not";
import { planPace } from "./plan-pace";
import type { Profile } from "./profile";

/** All profiles, the default first. A profile's number in worksheet formulas is its position from 1. */
export const PROFILES: readonly [Profile, ...Profile[]] = [
  planPace,
  againstExpected,
  guideValue,
  baselineChange,
  byElapsedShare,
  metOrNot,
];

/** The profile of an id or a printed name; the default where it is neither. */
export const profileOf = (idOrName: unknown): Profile =>
  PROFILES.find(({ id, name }) => id === idOrName || name === idOrName) ?? PROFILES[0];
