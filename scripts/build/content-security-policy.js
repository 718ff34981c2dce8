/**
 * What the task pane's page may load: our own files and Office.js. Fabric writes its styles into the page,
 * so they need 'unsafe-inline'. Who may frame the page (`frame-ancestors`) cannot be said in a meta element;
 * docs/sideload.md gives the header for the web server.
 * @param {{ officeJs: string }} sources origin Office.js comes from; "" where it is one of our own files
 */
module.exports = ({ officeJs }) =>
  [
    "default-src 'none'",
    `script-src 'self' ${officeJs}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // Our code calls nowhere: webpack's development client and Office.js' own logging stay within the origin.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
