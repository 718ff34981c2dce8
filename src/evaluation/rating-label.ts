import { profileOf } from "./profiles";
import type { ProfileId } from "./profiles/profile";
import type { Rating } from "./rating";

/** `◎ 達成`, `B+ 概ね順調`: a rating as the profile that gave it calls it. */
export const ratingLabel = (rating: Rating, profile: ProfileId): string => {
  const { symbol, word } = profileOf(profile).labels[rating];
  return `${symbol} ${word}`;
};
