import { isRecord } from "../interpreter/wire";

/** What the add-in's frame sends: Office.js's cross-frame protocol (`_messageType` 0). */
export type FrameRequest = {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 call, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: string | number;
  readonly _data?: unknown;
};

export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE_TYPE = { call: 0, event: 1 } as const;

/** A message of the protocol, or null for anything else that is posted to a window. */
export function parseFrameRequest(data: unknown, conversation: string): FrameRequest | null {
  if (typeof data !== "string") return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (!isRecord(message) || message["_messageType"] !== 0 || message["_conversationId"] !== conversation)
    return null;
  const name = message["_actionName"];
  const type = message["_actionType"];
  const correlation = message["_correlationId"];
  if (typeof name !== "string" || typeof type !== "number") return null;
  if (typeof correlation !== "string" && typeof correlation !== "number") return null;
  return {
    _messageType: 0,
    _actionName: name,
    _actionType: type,
    _conversationId: conversation,
    _correlationId: correlation,
    _data: message["_data"],
  };
}

/** The answer to a request, or an event under the registration's correlation id. */
export function frameResponse(
  request: FrameRequest,
  origin: string,
  data: unknown,
  responseType: number,
  errorCode: number,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
