import { ACTION, PATH, type WireRequest } from "../interpreter/wire";
import type { RequestKind } from "./faults";

/** What a request is for, judged by its actions alone. */
export function requestKind(request: WireRequest): RequestKind {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PATH.newObject)) return "service";
  const releases = request.Actions.some((action) => action.Name === "_RemoveReference");
  const onlyReleases = request.Actions.every(
    (action) =>
      action.ActionType === ACTION.instantiate ||
      action.ActionType === ACTION.trace ||
      action.Name === "_RemoveReference",
  );
  return releases && onlyReleases ? "release" : "work";
}
