import type { CallPage, FieldPage, PackagePage } from "@restflare/generator";

// What the pages say, in HTML and in Markdown alike.

/** A sign on a call that a reader should not miss. */
export interface Mark {
  kind: "danger" | "secret" | "old" | "list";
  text: string;
}

const DANGERS: Readonly<Record<NonNullable<CallPage["danger"]>, string>> = {
  deletes: "Deletes",
  ends: "Ends or replaces what is there",
  "costs money": "May cost money",
  "replaces all": "Replaces the whole list",
};

export function marksOf({ danger, secrets, deprecated, aliasOf, paging }: CallPage): Mark[] {
  const names = secrets.map((name) => `\`${name}\``).join(", ");
  return [
    ...(deprecated
      ? [
          {
            kind: "old" as const,
            text: aliasOf === undefined ? "Deprecated" : `Deprecated: it is \`${aliasOf}\` now`,
          },
        ]
      : []),
    ...(danger === undefined ? [] : [{ kind: "danger" as const, text: DANGERS[danger] }]),
    ...(secrets.length > 0 ? [{ kind: "secret" as const, text: `Secret: ${names}` }] : []),
    ...(paging === undefined ? [] : [{ kind: "list" as const, text: `Read page by page` }]),
  ];
}

/** What it does, in one text: the summary alone where nobody wrote more. */
export function wordsOf({ summary, description }: CallPage): string {
  if (description !== "") return description;
  return summary === "" || /[.!?:]$/.test(summary) ? summary : `${summary}.`;
}

export const fieldsIn = ({ parameters }: CallPage, place: FieldPage["in"]): FieldPage[] =>
  parameters.filter((field) => field.in === place);

/** The parts of a call's arguments that have fields, with what each is called. */
export const PLACES: readonly { places: readonly FieldPage["in"][]; title: string }[] = [
  { places: ["argument", "params"], title: "Ids" },
  { places: ["query"], title: "Query" },
  { places: ["headers"], title: "Headers" },
];

export function bodyWords({ isArgument, contentType, others }: NonNullable<CallPage["body"]>): string[] {
  const where = isArgument ? [] : ["It is optional, and stands in the options: `{ body }`."];
  if (contentType === "application/json" && others.length === 0) return where;
  const more = others.map((type) => `\`contentType: "${type}"\``).join(" or ");
  const or = others.length > 0 ? `; as another type with the option ${more}` : "";
  return [...where, `It is sent as \`${contentType}\`${or}.`];
}

export function errorWords({ secrets }: PackagePage): string[] {
  const names = secrets.map((name) => `\`${name}\``).join(", ");
  return [
    "A call that fails gives an `error` with a `kind` (`api`, `connection`, `timeout` and others), the `status` of an answer, " +
      "and a `message` that says what was wrong. The twin with `OrThrow` throws the same error.",
    ...(secrets.length > 0
      ? [`${names} ${secrets.length > 1 ? "are" : "is"} shown in no error, hook or log: only in \`data\`.`]
      : []),
  ];
}

export const TEST_WORDS =
  "With `npm install --save-dev @restflare/mock` each request is checked in your test's process, and answered with the examples of this page.";

/** The end of its name, where its resource stands above it. */
export const shortName = (call: string, resource: string): string => call.slice(resource.length + 1) || call;
