// `pnpm build`: what is packed, but for the types.
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleInPage, bundleOwn, bundlePrism } from "./bundle.js";
import { bundledPackages, printNotices, refused } from "./notices.js";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
const bundles = [await bundlePrism(true), await bundleInPage(true), await bundleOwn(true)];
const packages = bundledPackages(bundles, root);
const complaints = refused(packages);
if (complaints.length > 0)
  throw new Error(
    `packages/mock may not bundle these, leave them out in build/bundle.ts: ${complaints.join("; ")}`,
  );
writeFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, printNotices(packages));
