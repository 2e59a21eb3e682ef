import type { Level, Rule } from "./rules.js";

/** One thing that a caller of a package can see to be different. */
export interface Change {
  level: Level;
  rule: Rule;
  /** `@restflare/access-service-tokens` */
  package: string;
  /** `accessServiceTokens.create`; left out where it is about the whole package. */
  action?: string;
  /** `POST /accounts/{account_id}/access/service_tokens` */
  operation?: string;
  /** The exported type that it is in, where no call speaks of that. */
  type?: string;
  /** Where in the call or the answer: `body.name`, `query.page`, `data[].id`; empty for the action itself. */
  place: string;
  /** What a reader of a changelog is told, behind the name of the action. */
  text: string;
}

/** A change inside of one schema. */
export interface SchemaChange {
  rule: Rule;
  level: Level;
  /** Below the schema: ``, `.name`, `[].id`. */
  at: string;
  /** Says it of the place that it is given, already in backticks. */
  text: (place: string) => string;
}
