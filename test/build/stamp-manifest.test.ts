import { readFileSync } from "node:fs";
import path from "node:path";
import { servedFrom, stampManifest } from "../../scripts/build/stamp-manifest";

test.each([
  [undefined, "https://localhost:3000/"],
  ["https://addin.example.lg.jp", "https://addin.example.lg.jp/"],
  ["https://addin.example.lg.jp:8443/machi-kpi", "https://addin.example.lg.jp:8443/machi-kpi/"],
  ["https://addin.example.lg.jp/machi-kpi/", "https://addin.example.lg.jp/machi-kpi/"],
])("%s is served from %s", (url, base) => {
  expect(servedFrom(url)).toBe(base);
});

test.each([
  ["http://addin.example.lg.jp/", "give the https address"],
  ["addin.example.lg.jp", "give the https address"],
  [true, "give the https address"],
  ["https://addin.example.lg.jp/?v=1", "leave out what follows"],
  ["https://addin.example.lg.jp/#top", "leave out what follows"],
])("%s is refused", (url, message) => {
  expect(() => servedFrom(url)).toThrow(message);
});

test("no address of the development server is left in a stamped manifest", () => {
  const xml = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const stamped = stampManifest(xml, "https://addin.example.lg.jp/machi-kpi/");
  expect(stamped).not.toContain("localhost");
  expect(stamped).toContain(
    '<bt:Url id="Check.Url" DefaultValue="https://addin.example.lg.jp/machi-kpi/taskpane.html?view=check" />',
  );
});
