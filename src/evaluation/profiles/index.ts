import { planPace } from "./plan-pace";
import type { Profile } from "./profile";

/** All profiles, the default first. */
export const PROFILES: readonly [Profile, ...Profile[]] = [planPace];
