/** The media type of a body by the client's encoding. */
export const ENCODINGS = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  raw: "application/octet-stream",
};

export const isJson = (contentType: string): boolean => /\bjson$/.test(essenceOf(contentType));

/** A media type without its parameters, in lower case. */
export function essenceOf(contentType: string): string {
  return contentType.replace(/;.*/, "").trim().toLowerCase();
}
