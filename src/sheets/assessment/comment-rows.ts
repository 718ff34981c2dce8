import { formula, text } from "../../blueprint/cell";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { COMMENTS } from "../columns";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { LAST_COLUMN, LOOKS } from "./assessment-grid";

/** What 評価コメント says of a unit, from top to bottom, with the share of the page each takes; 0: one line. */
const PARTS = [
  { heading: COMMENTS.activities, share: 4 },
  { heading: COMMENTS.cost, share: 0 },
  { heading: COMMENTS.cause, share: 3 },
  { heading: COMMENTS.issue, share: 3 },
  { heading: COMMENTS.policy, share: 0 },
  { heading: COMMENTS.firstAssessment, share: 2 },
  { heading: COMMENTS.secondAssessment, share: 2 },
  { heading: COMMENTS.opinion, share: 3 },
  { heading: COMMENTS.response, share: 3 },
  { heading: COMMENTS.budget, share: 2 },
] as const;

/** Points. */
const LINE = 18;
/** Room for two lines in the smallest part. */
const LEAST_SHARE = 15;

/** Points the one-line parts take. */
const FIXED_HEIGHT = PARTS.filter(({ share }) => share === 0).length * LINE;
const SHARES = PARTS.reduce((sum, { share }) => sum + share, 0);
/** Points all boxes together need. */
export const LEAST_COMMENTS_HEIGHT = FIXED_HEIGHT + LEAST_SHARE * SHARES;

/**
 * The comments of a unit in the year assessed, in boxes that share the rest of the page, so that they can be written
 * by hand too.
 * @param key formula text of the row's key in 評価コメント.
 * @param room points for all boxes together, `LEAST_COMMENTS_HEIGHT` or more.
 */
export const commentRows = (book: BookNames, key: string, room: number): readonly PageRow[] => {
  const share = (room - FIXED_HEIGHT) / SHARES;
  return PARTS.map((part): PageRow => {
    const value = byKey(book, "comments", part.heading, key);
    const isCost = part.heading === COMMENTS.cost;
    return {
      spans: [
        span(0, 0, text(part.heading), LOOKS.label),
        span(
          1,
          LAST_COLUMN,
          formula(`=IFERROR(IF(${value}="","",${value}),"")`, isCost ? "#,##0" : undefined),
          part.share === 0 ? { ...LOOKS.text, horizontal: "left" } : LOOKS.prose,
        ),
      ],
      height: part.share === 0 ? LINE : Math.min(409, part.share * share),
    };
  });
};
