/**
 * Keeps Fabric from fetching fonts and icons from another server. Fabric reads this while it loads, so this module
 * has to be the page's first import.
 */
Reflect.set(window, "FabricConfig", { fontBaseUrl: "", iconBaseUrl: "" });

export {};
