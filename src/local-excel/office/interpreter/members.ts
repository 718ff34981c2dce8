import { ExcelError } from "../../model/excel-error";
import type { MemberInfo } from "../metadata/metadata";
import { offers } from "../metadata/requirement-sets";
import type { Arguments, HostObject } from "./host-object";
import type { Session } from "./session";

/*
 * The one way to an object's members. Two refusals happen here: an API outside the advertised requirement sets is
 * `ApiNotFound` (the client's own check is dead in this build), one that is not emulated is `NotImplemented` with its
 * name: the local Excel never pretends.
 */

export function readProperty(object: HostObject, wire: string, session: Session): unknown {
  const info = demand(object, wire, session.metadata[object.type]?.properties[wire], session);
  const get = object.getter(wire);
  if (get === null) throw notImplemented(object.type, info.name);
  return get(session);
}

/** Two properties of Worksheet are sent under another name than they are read by. */
const READ_AS: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

export function writeProperty(object: HostObject, sent: string, value: unknown, session: Session): void {
  const wire = object.type === "Worksheet" ? (READ_AS[sent] ?? sent) : sent;
  const property = session.metadata[object.type]?.properties[wire];
  const info = demand(object, wire, property, session);
  if (property?.settable !== true) {
    throw new ExcelError("InvalidOperation", `${object.type}.${info.name} can't be set.`);
  }
  refuseWhileEditing(session);
  const set = object.setter(wire);
  if (set === null) throw notImplemented(object.type, info.name);
  set(value, session);
}

/** Null: a null object (a `…OrNullObject` property of something that is not there). */
export function navigate(object: HostObject, wire: string, session: Session): HostObject | null {
  const info = demand(object, wire, session.metadata[object.type]?.navigation[wire], session);
  const go = object.navigator(wire);
  if (go === null) throw notImplemented(object.type, info.name);
  return go(session);
}

export function callMethod(object: HostObject, wire: string, args: Arguments, session: Session): unknown {
  const method = session.metadata[object.type]?.methods[wire];
  const info = demand(object, wire, method, session);
  if (method?.writes === true) refuseWhileEditing(session);
  const call = object.method(wire);
  if (call === null) throw notImplemented(object.type, info.name);
  return call(args, session);
}

export function itemOf(object: HostObject, key: unknown, session: Session): HostObject {
  const apiSet = session.metadata[object.type]?.indexerApiSet ?? null;
  if (apiSet !== null && !offers(session.requirementSets, apiSet)) throw apiNotFound(object.type, "getItem");
  const item = object.item(key, session);
  if (item === null) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  return item;
}

export function isAvailable(info: MemberInfo, session: Session): boolean {
  return info.apiSet === null || offers(session.requirementSets, info.apiSet);
}

export function notImplemented(type: string, member: string): ExcelError {
  return new ExcelError("NotImplemented", `NotImplemented: ${type}.${member}`);
}

function demand(
  object: HostObject,
  wire: string,
  info: MemberInfo | undefined,
  session: Session,
): MemberInfo {
  if (info === undefined) throw apiNotFound(object.type, wire);
  if (!isAvailable(info, session)) throw apiNotFound(object.type, info.name);
  return info;
}

function apiNotFound(type: string, member: string): ExcelError {
  return new ExcelError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${type}.${member}.`,
  );
}

/** While a person edits a cell Excel on the web refuses every change (documented in "Excel.ErrorCodes"). */
function refuseWhileEditing(session: Session): void {
  if (session.workbook.editMode) {
    throw new ExcelError(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    );
  }
}
