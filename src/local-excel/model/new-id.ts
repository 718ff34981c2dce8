/** A fresh id in the form Excel gives its objects: `{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}`. */
export function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
