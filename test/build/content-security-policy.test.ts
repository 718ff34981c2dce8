import contentSecurityPolicy from "../../scripts/build/content-security-policy";

test("the page takes scripts from us and Microsoft's Office.js only", () => {
  expect(contentSecurityPolicy({ officeJs: "https://appsforoffice.microsoft.com" })).toBe(
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; " +
      "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test("with the local copy of Office.js no other origin is left", () => {
  expect(contentSecurityPolicy({ officeJs: "" })).not.toContain("https:");
});
