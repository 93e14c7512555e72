import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import type { CheckoutLinkCreate, CheckoutLinkCreateProducts } from "checkout-link-contract";
import { checkoutLinkCreateProductsSchema, checkoutLinkCreateSchema } from "checkout-link-contract/validation";
import { Hono } from "hono";
import { createFormControl } from "react-hook-form";

const bad: CheckoutLinkCreateProducts = { payment_processor: "stripe", products: ["not a UUID"], metadata: { a: "" } };
const good: CheckoutLinkCreate = { payment_processor: "stripe", product_id: "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab" };

/** The schemas are what the specification asks for. */
export const schema: StandardSchemaV1<CheckoutLinkCreateProducts> = checkoutLinkCreateProductsSchema;
export const inferred: StandardSchemaV1.InferOutput<typeof checkoutLinkCreateSchema> = good;

async function reactHookForm(): Promise<unknown> {
  const { handleSubmit } = createFormControl({
    defaultValues: bad,
    resolver: standardSchemaResolver(checkoutLinkCreateProductsSchema),
  });
  let messages: unknown;
  await handleSubmit(
    () => {},
    (errors) => {
      messages = [
        errors.products?.[0]?.message,
        (errors.metadata as { a?: { message?: string } } | undefined)?.a?.message,
      ];
    },
  )();
  return messages;
}

async function tanstackForm(): Promise<unknown> {
  const form = new FormApi({ defaultValues: bad, validators: { onSubmit: checkoutLinkCreateProductsSchema } });
  form.mount();
  await form.handleSubmit();
  const [errors] = form.state.errors;
  return [errors?.["products[0]"]?.[0]?.message, errors?.["metadata.a"]?.[0]?.message];
}

async function trpc(): Promise<unknown> {
  const { router, procedure, createCallerFactory } = initTRPC.create();
  const links = router({
    create: procedure
      .input(checkoutLinkCreateSchema)
      .mutation(({ input }) => input.payment_processor satisfies "stripe"),
  });
  const caller = createCallerFactory(links)({});
  return [
    await caller.create(good),
    await caller.create(bad).catch((error) => [error.code, error.message, error.cause?.issues]),
  ];
}

async function hono(): Promise<unknown> {
  const app = new Hono().post("/links", sValidator("json", checkoutLinkCreateSchema), (context) =>
    context.text(context.req.valid("json").payment_processor satisfies "stripe"),
  );
  const post = (body: unknown) =>
    app.request("/links", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const refusal = await post(bad);
  return [await (await post(good)).text(), refusal.status, await refusal.json()];
}

console.log(
  JSON.stringify({
    reactHookForm: await reactHookForm(),
    tanstackForm: await tanstackForm(),
    trpc: await trpc(),
    hono: await hono(),
  }),
);
