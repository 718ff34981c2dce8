import { ExcelError } from "../../model/excel-error";

/** How the client addresses an object. Types as Office.js names them (ObjectPathType). */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;
/** What the client asks to be done (ActionType). */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export type WireArguments = {
  readonly Arguments?: readonly unknown[];
  /** Same form as `Arguments`: the path id of each argument that is a client object, 0 or null elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};
export type WirePath = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
};
export type WireQuery = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};
export type WireAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
};
export type WireRequest = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
};

export type WireResult = { readonly ActionId: number; readonly Value: unknown };
export type WireError = {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** `Range.values`; null where no object was reached. */
  readonly Location: string | null;
  readonly ActionIndex: number;
};
export type WireResponse = { readonly Results: readonly WireResult[]; readonly Error?: WireError };

/** Reads a request body. Only its outline is checked: it is written by the genuine client, not by a person. */
export function parseRequest(body: string): WireRequest {
  const parsed: unknown = JSON.parse(body);
  if (!isRecord(parsed) || !Array.isArray(parsed["Actions"]) || !isRecord(parsed["ObjectPaths"])) {
    throw new ExcelError("GeneralException", "The request has no actions or object paths.");
  }
  return parsed as WireRequest;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
