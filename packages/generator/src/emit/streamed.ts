import type { ActionPlan, Reader } from "../plan/model.js";

const WORDS: Record<Reader, { form: string; reader: string }> = {
  parseEvents: { form: "an event stream", reader: "readEvents" },
  parseEventTexts: { form: "an event stream", reader: "readServerSentEvents" },
  parseLines: { form: "JSON lines", reader: "readLines" },
};

/** How to get at the stream of an action that answers JSON or a stream; none with any other action. */
export function otherwiseText({ otherwise }: ActionPlan): string[] {
  if (!otherwise) return [];
  const { form, reader } = WORDS[otherwise];
  const how = `call it with \`as: "stream"\`, and read the data with \`${reader}\` of \`@restflare/core/streams\``;
  return [`It may answer ${form} in place of JSON: ${how}.`];
}
