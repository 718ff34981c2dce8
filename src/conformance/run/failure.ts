/** Codes with which Excel says that it does not have an API. */
const NOT_OFFERED: readonly string[] = [
  "ApiNotFound",
  "NotImplemented",
  "UnsupportedFeature",
  "UnsupportedOperation",
];

/** The Office.js error code of what was thrown; null for anything else. */
export const errorCode = (thrown: unknown): string | null =>
  thrown instanceof OfficeExtension.Error ? thrown.code : null;

/** True where the API is not there: Excel says so, or the Office.js at hand does not know the call yet. */
export const isNotOffered = (thrown: unknown): boolean =>
  NOT_OFFERED.includes(errorCode(thrown) ?? "") ||
  (thrown instanceof TypeError && / is not a function$/.test(thrown.message));

/**
 * The error code of a request that is expected to fail; `"none"` where it does not.
 * @throws again what is no error code, and what only says that the API is not there.
 */
export const failureOf = async (request: Promise<unknown>): Promise<string> => {
  try {
    await request;
    return "none";
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code === null || isNotOffered(thrown)) throw thrown;
    return code;
  }
};
