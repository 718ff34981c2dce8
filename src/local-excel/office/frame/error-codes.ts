/** Error codes of the frame protocol (OSF.DDA.ErrorCodeManager.errorCodes) and what the client makes of them. */
export const ERROR_CODE = {
  /** GeneralException */
  internal: 5001,
  /** InvalidOrTimedOutSession */
  timedOutSession: 5012,
  /** RequestPayloadSizeLimitExceeded */
  requestTooLarge: 5103,
  /** ResponsePayloadSizeLimitExceeded */
  responseTooLarge: 5104,
} as const;
