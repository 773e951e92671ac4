import * as z from "zod";
import type { DutyKindInput } from "../dutyKind";
import { optional } from "./optional";

const percentSchema = z.int().min(0).max(100);

/** The shape of `Ledger`. */
export const ledgerSchema = z.enum(["legal", "contract", "paid"]);

/** The shape of `DutyKind`. */
export const dutyKindSchema = z.enum(["ordinary", "presence", "standby", "onCall"]);

/** The shape of {@link DutyKindInput}. */
export const dutyKindInputSchema = z.strictObject({
  kind: dutyKindSchema,
  legalPercent: optional(percentSchema),
  contractPercent: optional(percentSchema),
  paidPercent: optional(percentSchema),
}) satisfies z.ZodType<DutyKindInput>;
