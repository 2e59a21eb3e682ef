/** What a value is; a number that must be whole is a number with a limit. */
export type Kind = "anything" | "null" | "string" | "number" | "boolean" | "file" | "object" | "array";
