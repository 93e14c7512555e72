import type { Need } from "../../src/cases/index.ts";

/** What the tests give the cases: things that the mock knows, or has in a certain state. */
export const given: Readonly<Record<Need, string>> = {
  token: "polar_oat_test",
  unscopedToken: "polar_oat_unscoped",
  blockedToken: "polar_oat_blocked",
  product: "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab",
  secondProduct: "5e0dd1c5-5bd4-4c7e-9c7f-4c5be1a4e8c1",
  archivedProduct: "00000000-0000-4000-8000-000000000410",
  foreignProduct: "00000000-0000-4000-8000-000000000403",
  price: "3e3cb2ba-87d9-49a7-8290-b5ecf0018504",
  archivedPrice: "00000000-0000-4000-8000-000000000410",
  discount: "1f0e8e57-6b6b-4b7c-8f59-8d9d6f6b5f11",
  foreignDiscount: "00000000-0000-4000-8000-000000000403",
};
