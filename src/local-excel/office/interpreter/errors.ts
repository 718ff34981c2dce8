import { ExcelError } from "../../model/excel-error";
import type { HostObject } from "./host-object";
import type { Session } from "./session";
import type { WireAction, WireError, WirePath } from "./wire";

/** HTTP-like status codes Excel sends along; the client shows them as `httpStatusCode`. */
const STATUS: Readonly<Partial<Record<ExcelError["code"], number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Anything thrown while answering, as the client is to see it. A fault of the emulation is a GeneralException. */
export function asExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ExcelError("GeneralException", `The local Excel failed: ${text}`);
}

export function wireError(error: ExcelError, location: string | null, actionIndex: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: STATUS[error.code] ?? 400,
    Location: location,
    ActionIndex: actionIndex,
  };
}

/** `Range.values`: the class and public name of what the failing action wanted. */
export function locationOf(
  action: WireAction,
  path: WirePath | undefined,
  known: (id: number) => HostObject | null,
  session: Session,
): string | null {
  const object = known(action.ObjectPathId);
  if (object !== null)
    return action.Name ? `${object.type}.${publicName(object.type, action.Name, session)}` : object.type;
  const parent = path?.ParentObjectPathId === undefined ? null : known(path.ParentObjectPathId);
  if (path === undefined || parent === null) return null;
  return `${parent.type}.${path.Name ? publicName(parent.type, path.Name, session) : "getItem"}`;
}

function publicName(type: string, wire: string, session: Session): string {
  const info = session.metadata[type];
  const member = info?.properties[wire] ?? info?.methods[wire] ?? info?.navigation[wire];
  return member?.name ?? wire;
}
