// In place of what reads files, YAML and addresses: a document in a page is an object, and refers to nothing outside of itself.

export const canRead = false;
export const canParse = false;
