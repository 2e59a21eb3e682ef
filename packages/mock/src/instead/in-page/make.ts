// In place of `Function`, with which the checks make code of schemas: a Worker, and a page with a Content-Security-Policy,
// do not let code be made of text. There the same code is interpreted.

type Made = (...given: readonly unknown[]) => unknown;

let interpreted: ((text: string) => Made) | undefined;

/** Finds out how code is made in this place; the interpreter is loaded only where it is needed. */
export async function prepare(): Promise<void> {
  if (interpreted || isAllowed()) return;
  const { default: Interpreter } = await import("sval");
  const interpreter = new Interpreter({ ecmaVer: "latest", sandBox: true });
  interpreted = (text) => {
    interpreter.run(`exports.made = ${text};`);
    return interpreter.exports["made"] as Made;
  };
}

function isAllowed(): boolean {
  try {
    new Function("");
    return true;
  } catch {
    return false;
  }
}

/** As `new Function` does: the names of the arguments, then the body. */
export function make(...parts: readonly string[]): Made {
  const [body = "", ...names] = [...parts].reverse();
  return interpreted
    ? interpreted(`function (${names.reverse().join(", ")}) {${body}}`)
    : (new Function(...parts) as Made);
}
