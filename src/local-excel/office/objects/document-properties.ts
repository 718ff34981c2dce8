import type { ModelWorkbook } from "../../model/contract";
import { asText } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";

type Name = keyof ModelWorkbook["properties"];

export const documentProperties: HostClass<ModelWorkbook> = defineClass<ModelWorkbook>("DocumentProperties", {
  get: {
    Title: get("title"),
    Subject: get("subject"),
    Author: get("author"),
    Keywords: get("keywords"),
    Comments: get("comments"),
    Company: get("company"),
    Category: get("category"),
  },
  set: {
    Title: set("title"),
    Subject: set("subject"),
    Author: set("author"),
    Keywords: set("keywords"),
    Comments: set("comments"),
    Company: set("company"),
    Category: set("category"),
  },
});

function get(name: Name): (workbook: ModelWorkbook) => string {
  return ({ properties }) => properties[name];
}

function set(name: Name): (workbook: ModelWorkbook, value: unknown) => void {
  return ({ properties }, value) => {
    properties[name] = asText(value);
  };
}
