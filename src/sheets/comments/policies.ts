/** Words for 今後の方針, as municipalities' evaluation sheets use them. */
export const POLICIES = ["拡充", "継続", "見直し", "統合", "終了"] as const;
