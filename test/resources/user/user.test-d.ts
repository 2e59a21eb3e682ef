import type { Client, Result } from "@restflare/core";
import { type UserDetails, user } from "@restflare/user";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;

async function data() {
  expectTypeOf(await user.show()).toEqualTypeOf<Result<UserDetails>>();
  const me = await user.with({ client }).updateOrThrow({ first_name: "Ada", telephone: null });
  expectTypeOf(me).toEqualTypeOf<UserDetails>();
  expectTypeOf(me.id).toEqualTypeOf<string>();
  expectTypeOf(me.country).toEqualTypeOf<string | null>();
}

function whatThereIsNot() {
  // @ts-expect-error there is one user, without an id
  void user.show("u1");
  // @ts-expect-error nor is there a list of them
  user.index;
  // @ts-expect-error the API does not let anybody change it
  void user.update({ email: "someone@example.com" });
  // @ts-expect-error a PATCH without a PUT is called update
  user.edit;
}

export { data, whatThereIsNot };
