import type { ApiSet, MethodInfo, Metadata, NavigationInfo, PropertyInfo, TypeInfo } from "./metadata";
import type { ClientType } from "./read-client-types";

/** One table out of the client's classes and the typings' requirement sets. */
export function combineMetadata(
  types: ReadonlyMap<string, ClientType>,
  apiSets: ReadonlyMap<string, ApiSet>,
): Metadata {
  return Object.fromEntries([...types].map(([name, type]) => [name, combineType(name, type, apiSets)]));
}

function combineType(typeName: string, type: ClientType, apiSets: ReadonlyMap<string, ApiSet>): TypeInfo {
  const setOf = (member: string): ApiSet | null => apiSets.get(`${typeName}.${member}`) ?? null;
  // Registering an event is an internal method; its requirement set is the event's own.
  const eventOf = new Map(type.events.map((event) => [event.registers, event.name]));
  const properties: Record<string, PropertyInfo> = {};
  for (const { wire, name, settable } of type.properties)
    properties[wire] = { name, settable, apiSet: setOf(name) };
  const navigation: Record<string, NavigationInfo> = {};
  for (const { wire, name, type: target } of type.navigation) {
    navigation[wire] = { name, type: target, apiSet: setOf(name) };
  }
  const methods: Record<string, MethodInfo> = {};
  for (const { wire, name, writes } of type.methods) {
    const event = eventOf.get(wire);
    methods[wire] = {
      name: event ?? name,
      writes: writes && !wire.startsWith("_"),
      apiSet: setOf(event ?? name),
    };
  }
  return {
    properties,
    navigation,
    methods,
    isCollection: type.isCollection,
    indexerApiSet: setOf("getItem"),
  };
}
