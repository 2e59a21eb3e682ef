// In place of Node's `os`, of which Prism would tell the servers that it fetches documents from.

export const arch = (): string => "";
export const release = (): string => "";
export const type = (): string => "";
