// In place of the reader of Postman collections, half of Prism by size.

export function transformPostmanCollectionOperations(): never {
  throw new Error("this is a Postman collection, not an OpenAPI document");
}
