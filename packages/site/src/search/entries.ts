import type { CallPage, PackagePage } from "@restflare/generator";
import type { Guide } from "../guides/written.js";
import { wordsOf } from "../reference/words.js";
import type { Entry } from "./engine.js";

type Unnumbered = Omit<Entry, "id">;

/** Every call of the packages, every package and every guide. */
export function entriesOf(pages: readonly PackagePage[], guides: readonly Guide[]): Entry[] {
  return [...guides.map(ofGuide), ...pages.flatMap(ofPackage)].map((entry, id) => ({ ...entry, id }));
}

function ofPackage(page: PackagePage): Unnumbered[] {
  const { slug, name, tag, description, resources } = page;
  const to = `/reference/${slug}/`;
  const whole = {
    title: tag,
    does: firstSentence(description),
    request: name,
    from: "Package",
    to,
    words: slug,
  };
  return [whole, ...resources.flatMap(({ calls }) => calls.flatMap((call) => ofCall(call, { tag, to })))];
}

function ofCall(page: CallPage, { tag, to }: { tag: string; to: string }): Unnumbered[] {
  const { call, signature, method, template, summary, permissions, members } = page;
  const common = { from: tag, words: [wordsOf(page), ...permissions].join(" ") };
  if (members)
    return members.map((member) => ({
      ...common,
      title: signature.replace("(id", `(${JSON.stringify(member.id)}`),
      does: member.summary,
      request: `${method} ${member.template}`,
      to: `${to}#${member.anchor}`,
      words: "",
    }));
  return [
    {
      ...common,
      title: signature,
      does: summary || firstSentence(wordsOf(page)),
      request: `${method} ${template}`,
      to: `${to}#${call}`,
    },
  ];
}

const ofGuide = ({ id, title, description, body }: Guide): Unnumbered => ({
  title,
  does: description,
  request: "",
  from: "Guide",
  to: `/${id}/`,
  words: body,
});

const firstSentence = (text: string): string => /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
