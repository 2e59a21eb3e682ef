// In place of `json-schema-faker` and `@faker-js/faker`, which make up values: nearly as much as all the rest, for answers
// that no test can expect.

export const JSONSchemaFaker = {
  extend(): void {},
  option(): void {},
  generate(): never {
    throw new Error(
      "a mock answers with the document's examples; answers that are made up (dynamic) are left out",
    );
  },
};

export default {};
