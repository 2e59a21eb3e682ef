import { expect, test } from "vitest";
import { tableOf } from "../../src/emit/table.js";
import { callsOf, documentOf, planOf } from "../support/document.js";

// `/d` and `/d/` may be two things to a server, so both are called, each at its own path.

test("a path and the same with a slash behind it are two calls", () => {
  const lines = ["GET /d", "GET /d/", "POST /d body", "POST /d/ body", "GET /d/{id}", "GET /d/{id}/"];
  expect(callsOf(documentOf(lines))).toEqual({
    "GET /d": "things.index(options)",
    "GET /d/": "things.showD(options)",
    "POST /d": "things.create(body, options)",
    "POST /d/": "things.createD(body, options)",
    "GET /d/{id}": "things.show(id, options)",
    "GET /d/{id}/": "things.showMemberD(id, options)",
  });
});

test("so are two lists", () => {
  expect(callsOf(documentOf(["GET /d list", "GET /d/ list"]))).toEqual({
    "GET /d": "things.index(options)",
    "GET /d/": "things.indexD(options)",
  });
});

test("the table has both paths", () => {
  const document = documentOf(["GET /d list", "GET /d/ list", "DELETE /d/{id}", "DELETE /d/{id}/"]);
  const [resource] = planOf(document).packages[0]?.resources ?? [];
  expect(resource && tableOf(resource)).toMatchObject({
    actions: {
      indexD: { method: "get", path: "/" },
      deleteD: { method: "delete", path: "{id}/" },
    },
  });
});
