import { type Client, type Result, waitFor } from "@restflare/core";
import {
  type BulkOperation,
  type BulkOperationStarted,
  type DeletedList,
  type List,
  type ListItem,
  type ListItemsInfo,
  lists,
} from "@restflare/lists";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const bound = lists.with({ client, params: { account_id: "a" } });
const { bulkOperations, items } = bound.with({ params: { list_id: "l" } });

async function listsThemselves() {
  expectTypeOf(await bound.index()).toEqualTypeOf<Result<List[]>>();
  expectTypeOf(await bound.createOrThrow({ name: "n", kind: "asn" })).toEqualTypeOf<List>();
  expectTypeOf(await bound.deleteOrThrow(id)).toEqualTypeOf<DeletedList>();
  // @ts-expect-error there is no such kind
  void bound.create({ name: "n", kind: "country" });
  // @ts-expect-error a name is given once and for all
  void bound.update(id, { name: "n" });
}

async function itemsOfAList() {
  expectTypeOf(await items.index()).toEqualTypeOf<Result<ListItem[], ListItemsInfo>>();
  expectTypeOf(await items.showOrThrow(id)).toEqualTypeOf<ListItem>();
  for await (const item of items.indexAll()) expectTypeOf(item.ip).toEqualTypeOf<string | undefined>();
  void items.create([{ ip: "192.0.2.1" }, { ip: "192.0.2.0/24", comment: "c" }]);
  void items.create([{ redirect: { source_url: "s", target_url: "t", status_code: 308 } }]);
  void items.create([{ hostname: { url_hostname: "h" } }, { asn: 1 }]);
  // @ts-expect-error an item is something
  void items.create([{ comment: "c" }]);
  // @ts-expect-error items come in lists
  void items.create({ ip: "192.0.2.1" });
  // @ts-expect-error there is no such redirect
  void items.create([{ redirect: { source_url: "s", target_url: "t", status_code: 303 } }]);
  // @ts-expect-error a redirect leads somewhere
  void items.updateAll([{ redirect: { source_url: "s" } }]);
  // @ts-expect-error it must be said which
  void items.deleteAll();
  // @ts-expect-error items are removed by their ids
  void items.deleteAll({ items: [{ ip: "192.0.2.1" }] });
  // @ts-expect-error the list is missing
  void bound.items.index();
}

async function byAndBy() {
  const { operation_id } = await items.createOrThrow([{ ip: "192.0.2.1" }]);
  expectTypeOf(await items.updateAllOrThrow([])).toEqualTypeOf<BulkOperationStarted>();
  const result = await waitFor(
    (options) => bulkOperations.show(operation_id, options),
    (operation) => {
      expectTypeOf(operation.status).toEqualTypeOf<"pending" | "running" | "completed" | "failed">();
      // @ts-expect-error there is no such status
      return operation.status === "done";
    },
  );
  expectTypeOf(result).toEqualTypeOf<Result<BulkOperation>>();
}

export { byAndBy, itemsOfAList, listsThemselves };
