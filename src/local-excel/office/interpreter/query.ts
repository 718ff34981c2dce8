import { ExcelError } from "../../model/excel-error";
import type { HostObject } from "./host-object";
import { isAvailable, navigate, readProperty } from "./members";
import type { Session } from "./session";
import type { WireQuery } from "./wire";

type Shape = Record<string, unknown>;

/** Answers say which objects they carry; `keepAll` is the request's AutoKeepReference. */
export type QueryContext = { readonly session: Session; readonly keepAll: boolean };

/** How an object introduces itself: its key, and a reference id where the client tracks it. */
export function identityOf(object: HostObject, { session, keepAll }: QueryContext): Shape {
  const shape: Shape = {};
  const type = session.metadata[object.type];
  const id = object.id(session);
  // The client takes `Id` where the type has such a property, `_Id` elsewhere.
  if (id !== null) shape[type !== undefined && "Id" in type.properties ? "Id" : "_Id"] = id;
  const trackable = type !== undefined && "_KeepReference" in type.methods;
  if (trackable && (keepAll || session.references.idOf(object) !== null)) {
    shape["_ReferenceId"] = session.references.keep(object);
  }
  return shape;
}

/** What a query (`load`) answers: PascalCase properties, nested objects, collections under `_Items`. */
export function answerQuery(object: HostObject, query: WireQuery, context: QueryContext): Shape {
  const selected = (query.Select ?? []).map((path) => path.split(/[/.]/));
  const expanded = (query.Expand ?? []).map((path) => [...path.split(/[/.]/), "*"]);
  const paths = selected.length === 0 ? [["*"], ...expanded] : [...selected, ...expanded];
  return shapeOf(object, tree(paths), query, context);
}

/** Property paths as a tree, so that `axes/valueAxis/minimum` and `axes/valueAxis/maximum` visit the axis once. */
type Wanted = Map<string, Wanted>;
function tree(paths: readonly (readonly string[])[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let node = root;
    for (const step of path) {
      const key = step === "$all" ? "*" : step;
      if (key === "") continue;
      const next = node.get(key) ?? new Map<string, Wanted>();
      node.set(key, next);
      node = next;
    }
  }
  return root;
}

function shapeOf(object: HostObject, wanted: Wanted, page: WireQuery, context: QueryContext): Shape {
  const { session } = context;
  const items = object.items(session);
  if (items === null) return fill(identityOf(object, context), object, wanted, context);
  // The client sends `items/name` as `name`: a collection's own property wins, all else belongs to the items.
  const own: Wanted = new Map();
  const inner: Wanted = new Map();
  for (const [step, rest] of wanted) (findProperty(object, step, session) ? own : inner).set(step, rest);
  const shape = fill(identityOf(object, context), object, own, context);
  if (inner.size > 0) {
    const from = page.Skip ?? 0;
    const shown = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
    shape["_Items"] = shown.map((item) => shapeOf(item, inner, {}, context));
  }
  return shape;
}

function fill(shape: Shape, object: HostObject, wanted: Wanted, context: QueryContext): Shape {
  const { session } = context;
  for (const [step, rest] of wanted) {
    if (step === "*") {
      loadAll(shape, object, session);
      continue;
    }
    const property = findProperty(object, step, session);
    if (property !== null) {
      shape[property] = readProperty(object, property, session);
      continue;
    }
    const child = findNavigation(object, step, session);
    if (child === null) {
      throw new ExcelError("InvalidArgument", `The property '${step}' does not exist on ${object.type}.`);
    }
    const target = navigate(object, child, session);
    shape[child] =
      target === null ? null : shapeOf(target, rest.size > 0 ? rest : tree([["*"]]), {}, context);
  }
  return shape;
}

/**
 * A load without names asks for every scalar property. Those that are not emulated (or not in the advertised sets)
 * are left out: using one then fails in the add-in with PropertyNotLoaded instead of giving an invented value.
 */
function loadAll(shape: Shape, object: HostObject, session: Session): void {
  const known = session.metadata[object.type]?.properties ?? {};
  for (const property of object.properties) {
    const info = known[property];
    if (info === undefined || property.startsWith("_") || !isAvailable(info, session)) continue;
    try {
      shape[property] = readProperty(object, property, session);
    } catch (error) {
      if (!(error instanceof ExcelError) || error.code !== "NotImplemented") throw error;
    }
  }
}

function findProperty(object: HostObject, name: string, session: Session): string | null {
  return findName(session.metadata[object.type]?.properties ?? {}, name);
}

function findNavigation(object: HostObject, name: string, session: Session): string | null {
  return findName(session.metadata[object.type]?.navigation ?? {}, name);
}

/** Wire names differ from the client's only in their first letter, but select paths may be written in any case. */
function findName(members: Readonly<Record<string, unknown>>, name: string): string | null {
  const likely = name.charAt(0).toUpperCase() + name.slice(1);
  if (Object.hasOwn(members, likely)) return likely;
  const wanted = name.toLowerCase();
  return Object.keys(members).find((member) => member.toLowerCase() === wanted) ?? null;
}
