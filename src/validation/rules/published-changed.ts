import { fold } from "../../values/fold";
import { entryRule } from "../entry-rule";
import type { Remark } from "../rule";
import { isSameNumber } from "../same-number";
import { shownValue } from "../shown";

/** Words with which 備考 says that a published figure was corrected. */
const CORRECTED = /訂正|修正|補正|改定|改訂|更正|再集計|再計算|遡及|確報|確定値|誤り/;

/**
 * A final value that stood in a council summary is now another one, or gone, and 備考 does not say why: warning. What
 * was published as 速報 or 見込 is expected to change.
 */
export const publishedChangedRule = entryRule(
  "published-changed",
  ({ reading, published, listed, remark }): Remark | null => {
    if (published === null || (published.status !== "" && published.status !== "確定")) return null;
    if (reading.kind === "unreadable" || CORRECTED.test(fold(remark))) return null;
    const before = shownValue(published.value, listed.indicator);
    if (reading.kind === "missing")
      return { severity: "warning", message: { id: "published-removed", words: { published: before } } };
    if (isSameNumber(reading.value, published.value)) return null;
    return {
      severity: "warning",
      message: {
        id: "published-changed",
        words: { published: before, value: shownValue(reading.value, listed.indicator) },
      },
    };
  },
);
