import { METHODS, type OpenApi, type Parameter, type PathItem, resolve } from "../document/openapi.js";
import { blank } from "../document/templates.js";
import { together } from "./path-items.js";

interface Around {
  /** Blank templates that the ledger has names for. */
  recorded?: ReadonlySet<string> | undefined;
  warn: (text: string) => void;
}

/**
 * Paths without the fragments that nothing stands for: no client sends one. It stays where it is short for a parameter, as in
 * AWS's descriptions (`/#Action=ListTags`), and where it is all that tells two operations apart.
 */
export function withoutFragments(
  document: OpenApi,
  { recorded, warn }: Around,
): NonNullable<OpenApi["paths"]> {
  const given = document.paths ?? {};
  const paths: Record<string, PathItem> = {};
  for (const [template, item] of Object.entries(given)) {
    const sent = sentOf(template);
    if (sent === template || isParameter(document, template, item)) {
      paths[template] = together(paths[template], item);
      continue;
    }
    const isTwice = Object.keys(given).some(
      (other) => other !== template && sentOf(other) === sent && methodsOf(given[other], item).length > 0,
    );
    const isKept = isTwice || recorded?.has(blank(template)) === true;
    paths[isKept ? template : sent] = together(paths[isKept ? template : sent], item);
    warn(
      isKept
        ? `${template} is ${sent} to the server, since a fragment is never sent; it stays an operation of its own`
        : `${template} is taken as ${sent}, since a fragment is never sent`,
    );
  }
  return paths;
}

function sentOf(template: string): string {
  return template.replace(/#.*$/s, "");
}

/** Whether the fragment names a parameter, `#acl` or `#X-Amz-Target=Logs.ListTags`, which is what the server tells them apart by. */
function isParameter(document: OpenApi, template: string, item: PathItem): boolean {
  const fragment = template.slice(template.indexOf("#") + 1);
  const keys = fragment.split("&").map((pair) => pair.split("=", 1)[0]?.toLowerCase());
  const parameters = [item, ...METHODS.map((method) => item[method])].flatMap(
    (holder): Parameter[] => holder?.parameters ?? [],
  );
  return parameters.some((one) => keys.includes(resolve(document, one).name?.toLowerCase()));
}

const methodsOf = (one: PathItem | undefined, other: PathItem): string[] =>
  METHODS.filter((method) => one?.[method] && other[method]);
