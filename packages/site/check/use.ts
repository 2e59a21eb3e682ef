import { wrongInBrowser } from "./browser.js";
import { wrongCalls } from "./calls.js";
import { stages } from "./stage.js";

/** Looks at the whole site as somebody uses it: every page in Chromium, and every call of the playground. */
export async function checkInUse(
  site: { folder: string; base: string },
  only?: readonly string[],
): Promise<number> {
  const wrong = await wrongInBrowser(site);
  console.log(`In Chromium ${wrong.length === 0 ? "nothing" : wrong.length} is wrong.`);
  let count = 0;
  for await (const { slug, ...stage } of stages(only && new Set(only))) {
    count += stage.playground.calls.length;
    wrong.push(...(await wrongCalls(stage)).map((text) => `${slug}: ${text}`));
  }
  console.log(`${count} calls were tried.`);
  for (const line of wrong) console.error(line);
  return wrong.length === 0 ? 0 : 1;
}
