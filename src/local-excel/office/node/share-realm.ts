import type { DOMWindow } from "jsdom";

/**
 * In a browser the add-in and Office.js share one set of built-in objects; jsdom gives its window a set of its own.
 * Errors, promises and parsed JSON of Office.js are made with those of the code that uses the frame, so that
 * `instanceof Error` and comparisons of loaded values work as in a browser. To be called before any script runs.
 */
export function shareRealm(window: DOMWindow): void {
  Object.assign(window, { Error: isolatedError(), JSON, Promise });
}

/** Office.js adds methods to `Error.prototype`: it gets an Error of its own that is still an Error to everyone else. */
function isolatedError(): ErrorConstructor {
  function FrameError(this: unknown, message?: string): Error {
    const error = new Error(message);
    Object.setPrototypeOf(error, FrameError.prototype);
    return error;
  }
  FrameError.prototype = Object.create(Error.prototype, { constructor: { value: FrameError } });
  Object.setPrototypeOf(FrameError, Error);
  return FrameError as unknown as ErrorConstructor;
}
