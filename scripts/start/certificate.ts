import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate for this run only; it is kept nowhere. */
export type Certificate = {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
  /** SHA-256 of the public key, base64: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  readonly publicKeyHash: string;
};

const DAY = 86_400_000;

/** A self-signed certificate for `localhost`: Office.js speaks to https parents only. Nothing on the machine has to trust it. */
export async function makeCertificate(): Promise<Certificate> {
  const now = Date.now();
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + 7 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { cert, key, publicKeyHash: createHash("sha256").update(publicKey).digest("base64") };
}
