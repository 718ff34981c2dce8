import type { Arguments } from "../interpreter/host-object";
import type { Session } from "../interpreter/session";

type Call<T> = (target: T, args: Arguments, session: Session) => null;

/**
 * The pair of wire methods that switch an event on and off: `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent`.
 * `eventName` is the part after `_Register`; `targetOf` gives the id the client waits for.
 */
export function listenTo<T>(
  eventName: string,
  eventType: number,
  targetOf: (target: T) => string,
): Record<string, Call<T>> {
  return {
    [`_Register${eventName}`]: (target, _args, session) => {
      session.events.register(eventType, targetOf(target));
      return null;
    },
    [`_Unregister${eventName}`]: (target, _args, session) => {
      session.events.unregister(eventType, targetOf(target));
      return null;
    },
  };
}
