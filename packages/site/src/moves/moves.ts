import { parse } from "yaml";

/** A function of the Elixir library, and the call that does the same. */
export interface Move {
  /** `rotate` */
  readonly name: string;
  /** The package of the call, without its scope. */
  readonly slug: string;
  /** `accessServiceTokens.rotate` */
  readonly call: string;
  readonly method: string;
  /** With `{}` for each placeholder. */
  readonly template: string;
  /** Why it is another request than that of the library, if it is. */
  readonly why?: string;
}

/** A module of the library, by its name without `Cloudflare.`. */
export interface ModuleMoves {
  readonly name: string;
  readonly moves: readonly Move[];
}

type Line = string | { readonly seed: string; readonly why: string; readonly ours: string };
type Functions = { readonly [name: string]: Line };
type Modules = { readonly [name: string]: { readonly actions?: Functions; readonly own?: Functions } };

const LINE = /^(?<method>[A-Z]+) (?<template>\S+) → (?<slug>[\w-]+):(?<call>[\w.]+)$/;

/** Reads the table of the generator's tests, which holds it to the names that the packages have. */
export function movesOf(yaml: string): ModuleMoves[] {
  return Object.entries(parse(yaml) as Modules).map(([name, { actions = {}, own = {} }]) => ({
    name,
    moves: Object.entries({ ...actions, ...own }).map(([one, line]) => moveOf(`${name}.${one}`, one, line)),
  }));
}

function moveOf(place: string, name: string, line: Line): Move {
  const groups = LINE.exec(typeof line === "string" ? line : line.ours)?.groups;
  if (groups === undefined)
    throw new Error(
      `packages/generator/test/own/seed-library.yaml: ${place} is no line like "GET /zones → zones:zones.index"; write it so`,
    );
  const { method = "", template = "", slug = "", call = "" } = groups;
  return { name, slug, call, method, template, ...(typeof line !== "string" && { why: line.why }) };
}
