import { ExcelError } from "../../model/excel-error";
import { asExcelError, locationOf, wireError } from "./errors";
import { isHostObject, type HostObject } from "./host-object";
import { callMethod, writeProperty } from "./members";
import { ObjectPaths } from "./object-paths";
import { answerQuery, identityOf, type QueryContext } from "./query";
import type { Session } from "./session";
import { ACTION, type WireAction, type WireRequest, type WireResponse, type WireResult } from "./wire";

export type ProcessQueryOptions = {
  readonly root: HostObject;
  /** Service objects the client makes by name (`Microsoft.InternalService…`). */
  readonly service: (name: string) => HostObject | null;
  /** Asked before each action (counted from 0); an error makes that action fail. */
  readonly failAt?: (actionIndex: number) => ExcelError | null;
};

/**
 * Runs one request body. Actions run in order; at the first failing one the rest is dropped, and what was done before
 * it stays done: an Office.js batch is not a transaction.
 */
export function processQuery(
  request: WireRequest,
  session: Session,
  options: ProcessQueryOptions,
): WireResponse {
  return session.workbook.asAddin(() => {
    try {
      return runActions(request, session, options);
    } finally {
      for (const finish of session.atRequestEnd.splice(0)) finish();
    }
  });
}

function runActions(request: WireRequest, session: Session, options: ProcessQueryOptions): WireResponse {
  const paths = new ObjectPaths(request.ObjectPaths, options.root, options.service, session);
  const context: QueryContext = { session, keepAll: request.AutoKeepReference === true };
  const results: WireResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const fault = options.failAt?.(index) ?? null;
      if (fault !== null) throw fault;
      const value = runAction(action, paths, context);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const path = request.ObjectPaths[String(action.ObjectPathId)];
      const location = locationOf(action, path, (id) => paths.known(id), session);
      return { Results: results, Error: wireError(asExcelError(error), location, index) };
    }
  }
  return { Results: results };
}

/** The value to answer; undefined where the client expects no result (setting a property). */
function runAction(action: WireAction, paths: ObjectPaths, context: QueryContext): unknown {
  // Trace actions carry no object, but registered event handlers wait for their answer.
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      if (object === null) return null;
      return action.QueryInfo && Object.keys(action.QueryInfo).length > 0
        ? answerQuery(object, action.QueryInfo, context)
        : identityOf(object, context);
    case ACTION.query:
      return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, context);
    case ACTION.method:
      return runMethod(object, action, paths, context);
    case ACTION.setProperty:
      if (object === null) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
      writeProperty(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], context.session);
      return undefined;
    default:
      throw new ExcelError("NotImplemented", `NotImplemented: action type ${action.ActionType}`);
  }
}

function runMethod(
  object: HostObject | null,
  action: WireAction,
  paths: ObjectPaths,
  context: QueryContext,
): unknown {
  const { session } = context;
  if (action.Name === "_KeepReference") {
    if (object !== null) session.references.keep(object);
    return null;
  }
  if (object === null) return { _IsNull: true };
  const result = callMethod(object, action.Name, paths.argumentsOf(action.ArgumentInfo), session);
  return isHostObject(result) ? identityOf(result, context) : (result ?? null);
}
