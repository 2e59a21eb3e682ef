// In place of Prism's proxy, which sends what it is asked to a real server.

export default function forward(): never {
  throw new Error("a mock answers by itself and sends nothing on");
}

/** What Prism writes of a body into a log that nobody reads. */
export const serializeBody = () => ({ _tag: "Right", right: undefined });
