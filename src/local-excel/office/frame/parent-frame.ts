import type { HostEvent } from "../events/event-types";
import type { RequirementSets } from "../metadata/requirement-sets";
import { isRecord } from "../interpreter/wire";
import { appContext } from "./app-context";
import type { Connection } from "./connection";
import { ACTION_TYPE, frameResponse, parseFrameRequest, RESPONSE_TYPE, type FrameRequest } from "./message";
import { ERROR_CODE } from "./error-codes";

/** Runs the body of one Office.js request. A number is an error code of the frame protocol; null: no answer, ever. */
export type RunBody = (body: string, flags: number) => Promise<string | number | null>;

export type ParentFrameOptions = {
  readonly connection: Connection;
  readonly requirementSets: RequirementSets;
  readonly documentUrl: string;
  readonly run: RunBody;
  /** Called when an answer has gone out (events that waited for it may follow). */
  readonly answered: () => void;
};

/** The half of the protocol Excel on the web speaks around the add-in's frame. Knows nothing of windows. */
export type ParentFrame = {
  /** Give every message of the add-in's window; false: it was not for us. `reply` posts to the add-in's window. */
  receive(data: unknown, reply: (message: string) => void): boolean;
  send(event: HostEvent): void;
};

/** OSF.DDA.EventDispId / MethodDispId */
const EXECUTE_RICH_API = 93;
/** Message category of object events in `richApiMessage` (OfficeExtension's eventMessageCategory). */
const EVENT_CATEGORY = 65536;
const RICH_API_MESSAGE = "richApiMessage";
/** What can be registered: the events of Excel's object model, and ribbon commands, which Office.js asks for at its start. */
const EVENTS = [RICH_API_MESSAGE, "appCommandInvoked"];
/** Calls that only inform the host. */
const NOTICES = ["ContextActivationManager_notifyHost", "ContextActivationManager_openWindowInHost"];

export function createParentFrame(options: ParentFrameOptions): ParentFrame {
  const { connection } = options;
  let sendEvent: ((data: unknown) => void) | null = null;

  const receive = (data: unknown, reply: (message: string) => void): boolean => {
    const request = parseFrameRequest(data, connection.conversation);
    if (request === null) return false;
    const answer = (value: unknown, type: number = RESPONSE_TYPE.call, error = 0): void =>
      reply(frameResponse(request, connection.hostOrigin, value, type, error));
    if (request._actionType !== ACTION_TYPE.invoke && !EVENTS.includes(request._actionName)) {
      // An event that never comes would be worse than a refusal.
      answer({ Version: 1, Error: ERROR_CODE.internal });
    } else if (request._actionType === ACTION_TYPE.register) {
      if (request._actionName === RICH_API_MESSAGE) sendEvent = (value) => answer(value, RESPONSE_TYPE.event);
      answer({ Version: 1, Error: 0 });
    } else if (request._actionType === ACTION_TYPE.unregister) {
      if (request._actionName === RICH_API_MESSAGE) sendEvent = null;
      answer({ Version: 1, Error: 0 });
    } else void invoke(request, answer);
    return true;
  };

  const invoke = async (request: FrameRequest, answer: (value: unknown) => void): Promise<void> => {
    const name = request._actionName;
    if (name === "ContextActivationManager_getAppContextAsync") {
      answer(appContext(connection, options.requirementSets, options.documentUrl));
    } else if (name === "executeMethod") {
      const call = readExecuteMethod(request._data);
      if (call === null) answer({ Version: 1, Error: ERROR_CODE.internal });
      else await execute(call, answer);
    } else if (NOTICES.includes(name)) answer(undefined);
    else answer({ Version: 1, Error: ERROR_CODE.internal });
  };

  const execute = async (call: RichApiCall, answer: (value: unknown) => void): Promise<void> => {
    const result = await options.run(call.body, call.flags);
    if (typeof result === "number") answer({ Version: 1, Error: result });
    else if (result !== null) {
      answer({ Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], result] });
    }
    options.answered();
  };

  return {
    receive,
    send: ({ type, target, message }) =>
      sendEvent?.({ ArrayData: [[EVENT_CATEGORY, type, target, JSON.stringify(message), 0, false]] }),
  };
}

type RichApiCall = { readonly body: string; readonly flags: number };

/** The request array of a RichApi call: custom data, method, path, headers, body, permission, flags, … */
function readExecuteMethod(data: unknown): RichApiCall | null {
  if (!isRecord(data) || !isRecord(data["DdaMethod"]) || data["DdaMethod"]["DispatchId"] !== EXECUTE_RICH_API)
    return null;
  const array: unknown = data["ArrayData"];
  if (!Array.isArray(array)) return null;
  const [body, , flags]: readonly unknown[] = array.slice(4);
  if (typeof body !== "string") return null;
  return { body, flags: typeof flags === "number" ? flags : 0 };
}
