// An entry of its own, `@restflare/generator/print`: how values are written as code, for pages, which have nothing of Node.

export { keyName, literal, propertyName } from "./emit/text.js";
