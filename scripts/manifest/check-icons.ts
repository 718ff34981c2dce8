import { REQUIRED_ICON_SIZES } from "./icon-sizes";
import { attribute, elements, type Manifest } from "./manifest";
import { pngSize } from "./png-size";

const ADD_IN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Every icon is a PNG of the size it is declared with, and every button has the sizes Office requires. */
export const checkIcons = (manifest: Manifest): readonly string[] => {
  const faults: string[] = [];

  const checkFile = (address: string, size: number): void => {
    if (!address.startsWith(manifest.base.href)) return; // told by checkAddresses
    const path = address.slice(manifest.base.href.length);
    const bytes = manifest.file(path);
    const actual = bytes === null ? null : pngSize(bytes);
    if (bytes === null) faults.push(`icon ${path} does not exist`);
    else if (actual === null) faults.push(`icon ${path} is not a PNG`);
    else if (actual.width !== size || actual.height !== size) {
      faults.push(`icon ${path} is ${actual.width}×${actual.height}, declared as ${size}×${size}`);
    }
  };

  for (const [name, size] of Object.entries(ADD_IN_ICONS)) {
    for (const element of elements(manifest, name)) checkFile(attribute(element, "DefaultValue"), size);
  }

  const images = elements(manifest, "Image");
  const addresses = new Map(
    images
      .filter((image) => image.hasAttribute("id"))
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const checked = new Set<string>();
  for (const image of images.filter((candidate) => candidate.hasAttribute("resid"))) {
    const address = addresses.get(attribute(image, "resid"));
    const size = Number(attribute(image, "size"));
    if (address === undefined || checked.has(`${address} ${size}`)) continue;
    checked.add(`${address} ${size}`);
    checkFile(address, size);
  }

  for (const icon of elements(manifest, "Icon")) {
    const sizes = [...icon.children].map((image) => Number(attribute(image, "size")));
    const owner = icon.parentElement === null ? "" : attribute(icon.parentElement, "id");
    for (const size of REQUIRED_ICON_SIZES) {
      if (!sizes.includes(size)) faults.push(`${owner} has no icon of ${size} pixels`);
    }
  }
  return faults;
};
