import type { Metadata } from "../metadata/metadata";
import { defineClass, type HostClass } from "../interpreter/host-object";

/** Services of Office itself that Office.js calls at its start; they are accepted and do nothing. */
const ACCEPTED = ["Microsoft.InternalService.AddinInternalService"];

const service: HostClass<string> = defineClass<string>("AddinInternalService", {
  call: { NotifyActionHandlerReady: () => null },
});

export function serviceNamed(name: string): ReturnType<typeof service.of> | null {
  return ACCEPTED.includes(name) ? service.of(name) : null;
}

/** They are not Excel classes, so the client's Excel metadata does not know them. */
export const serviceTypes: Metadata = {
  AddinInternalService: {
    properties: {},
    navigation: {},
    methods: { NotifyActionHandlerReady: { name: "notifyActionHandlerReady", writes: false, apiSet: null } },
    isCollection: false,
    indexerApiSet: null,
  },
};
