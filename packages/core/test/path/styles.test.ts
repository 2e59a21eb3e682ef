import { describe, expect, test } from "vitest";
import { fillTemplate, type PathStyles } from "../../src/path/template.js";
import { clientOf, json, loose, messageOf, thrownBy, untyped } from "../helpers.js";

const LIST = ["r 1", "g"];
const FIELDS = { R: 1, G: "2/3" };

describe("a parameter of a path in its style", () => {
  // the rows of OpenAPI's table of styles
  const rows: [style: PathStyles[string], value: unknown, want: string][] = [
    [{}, "b", "b"],
    [{}, LIST, "r%201,g"],
    [{ explode: true }, LIST, "r%201,g"],
    [{}, FIELDS, "R,1,G,2%2F3"],
    [{ explode: true }, FIELDS, "R=1,G=2%2F3"],
    [{ style: "label" }, "b", ".b"],
    [{ style: "label" }, LIST, ".r%201,g"],
    [{ style: "label", explode: true }, LIST, ".r%201.g"],
    [{ style: "label" }, FIELDS, ".R,1,G,2%2F3"],
    [{ style: "label", explode: true }, FIELDS, ".R=1.G=2%2F3"],
    [{ style: "matrix" }, "b", ";color=b"],
    [{ style: "matrix" }, LIST, ";color=r%201,g"],
    [{ style: "matrix", explode: true }, LIST, ";color=r%201;color=g"],
    [{ style: "matrix" }, FIELDS, ";color=R,1,G,2%2F3"],
    [{ style: "matrix", explode: true }, FIELDS, ";R=1;G=2%2F3"],
    [{ allowReserved: true }, "@cf/a b/c?d#e", "@cf/a%20b/c%3Fd%23e"],
    [{ allowReserved: true }, 7, "7"],
  ];
  test.each(rows)("%j of %j: %s", (style, value, want) => {
    expect(fillTemplate("/paint/{color}", { color: value }, { color: style })).toBe(`/paint/${want}`);
  });

  test.each([
    [{}, [], "{color} is empty; a path has no form for that"],
    [{}, {}, "{color} is empty; a path has no form for that"],
    [{}, [""], "{color} must be a string, not empty, or a whole number"],
    [{}, [["a"]], "{color} must be a string, not empty, or a whole number"],
    [{ allowReserved: true }, "@cf/../x", "the ids make another path of it: /paint/@cf/../x"],
    [{ allowReserved: true }, "@cf/%2e%2e/x", "the ids make another path of it: /paint/@cf/%252e%252e/x"],
    [{ allowReserved: true }, "/x", "{color} must have no slash at its start or end, and no two in a row"],
    [{ allowReserved: true }, "x/", "{color} must have no slash at its start or end, and no two in a row"],
    [{ allowReserved: true }, "x//y", "{color} must have no slash at its start or end, and no two in a row"],
    [{ allowReserved: true }, "", "{color} must be a string, not empty, or a whole number"],
    [{ style: "label" }, ".", "the ids make another path of it: /paint/.."],
    [{ style: "matrix" }, undefined, "{color} is missing; give it as an argument or in params"],
  ] as [PathStyles[string], unknown, string][])("%j of %j is refused: %s", (style, value, want) => {
    expect(
      messageOf(thrownBy(() => fillTemplate("/paint/{color}", { color: value }, { color: style }))),
    ).toBe(want);
  });

  test("without a style a list is refused as before", () => {
    expect(() => fillTemplate("/paint/{color}", { color: LIST })).toThrow("must be a string");
  });
});

test("a table says the styles of its endpoint, its id and its actions", async () => {
  const table = {
    id: "color",
    answer: "body",
    params: { room: { style: "label" }, color: { style: "matrix" }, shade: {} },
    actions: { mix: { method: "post", path: "{id}/mix/{shade}" } },
  };
  const { client, sent } = clientOf([json({}), json({})]);
  const paint = loose("/{room}/paint", table);
  await paint["show"]?.(["r", "g"], { client, params: { room: "hall" } });
  await paint["mix"]?.("r", { client, params: { room: "hall", shade: [1, 2] } });
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
    "/v4/.hall/paint/;color=r,g",
    "/v4/.hall/paint/;color=r/mix/1,2",
  ]);
  const { pathFor } = untyped(paint);
  expect(pathFor?.("r", { params: { room: "hall" } })).toBe("/.hall/paint/;color=r");
  expect(pathFor?.({ params: { room: "hall" } })).toBe("/.hall/paint");
});
