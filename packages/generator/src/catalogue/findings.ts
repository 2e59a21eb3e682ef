import { exactSlug } from "../base/words.js";
import type { OpenApi } from "../document/openapi.js";
import { operationsOf } from "../document/operations.js";
import { blank } from "../document/templates.js";
import { type Claimed, claimed } from "./claims.js";
import { type Catalogue, type CataloguedPackage, packagesOf } from "./model.js";
import { type Proposal, proposals } from "./proposals.js";

/** What a catalogue says wrongly of an API, each with its place and the way out. */
export function findings(catalogue: Catalogue, document: OpenApi): string[] {
  const all = claimed(catalogue, document);
  const resources = operationsOf(document).map(({ operation }) => operation.operationId ?? "");
  return [
    ...packagesOf(catalogue).flatMap((one) => ofPackage(one, resources)),
    ...sameSlugs(catalogue),
    ...ofClaims(all),
    ...proposals(catalogue, all.unclaimed).map((proposal) => proposed(catalogue, proposal)),
  ];
}

function ofPackage({ slug, tag, about, page, where }: CataloguedPackage, resources: string[]): string[] {
  const found: string[] = [];
  if (exactSlug(tag) !== slug)
    found.push(`${where}: ${slug} is not the slug of its tag "${tag}"; that is ${exactSlug(tag)}`);
  if (!/^[`A-Z].*\.$/s.test(about))
    found.push(`${where}: ${slug} has no sentence \`about\` what it is for; write one, with a full stop`);
  if (page !== undefined && !isAddress(page) && !resources.some((id) => id.startsWith(`${page}.`)))
    found.push(
      `${where}: ${slug} has the page \`${page}\`, which is no resource of the owner's; write one, or an address`,
    );
  return found;
}

const isAddress = (page: string): boolean => /^https:\/\//.test(page);

function sameSlugs(catalogue: Catalogue): string[] {
  const seen = new Map<string, string>();
  return packagesOf(catalogue).flatMap(({ slug, where }) => {
    const other = seen.get(slug);
    seen.set(slug, other ?? where);
    return other === undefined ? [] : [`${where}: ${slug} stands also at ${other}; put both together`];
  });
}

function ofClaims({ twice, empty }: Claimed): string[] {
  return [
    ...twice.map(([first, ...others]) => {
      const places = others.map(({ slug, where }) => `${slug} (${where})`).join(", ");
      return `${first?.where}: \`${first?.text}\` is claimed by ${first?.slug} and by ${places}; leave it to one of them`;
    }),
    ...empty.map(
      ({ where, text, slug }) =>
        `${where}: \`${text}\` of ${slug} matches no operation that a longer claim does not have; take it out`,
    ),
  ];
}

function proposed({ source }: Catalogue, { line, operations, nearest }: Proposal): string {
  const [first] = operations;
  const name = `${first?.method.toUpperCase()} ${blank(first?.path ?? "")}`;
  const others = operations.length > 1 ? ` and ${operations.length - 1} like it` : "";
  const wayOut = nearest
    ? `the nearest package is ${nearest.slug} (${nearest.where}): write \`- ${line}\` there`
    : `no package is near: write \`- ${line}\` in one, or make one for it`;
  return `${source}: nobody has ${name}${others}; ${wayOut}`;
}
