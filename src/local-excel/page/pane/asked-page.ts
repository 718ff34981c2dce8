/**
 * `?pane=name` in the page's own address asks for `name.html`, which lies beside the add-in's first page, instead of it.
 * Gives the address to open first.
 */
export function askedPage(first: string, search: string): string {
  const name = new URLSearchParams(search).get("pane") ?? "";
  return /^[a-z-]+$/.test(name) ? new URL(`${name}.html`, first).href : first;
}
