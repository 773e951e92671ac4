/** Something that holds from a date, and maybe until one; both `YYYY-MM-DD`. */
export interface Dated {
  readonly validFrom: string;
  readonly validUntil?: string;
}

/** Whether something dated holds on a date `YYYY-MM-DD`. Dates of this form compare as text. */
export function holdsOn({ validFrom, validUntil }: Partial<Dated>, date: string): boolean {
  return (validFrom === undefined || validFrom <= date) && (validUntil === undefined || date <= validUntil);
}

/** The table that holds on a date `YYYY-MM-DD`; `undefined` when none is known. */
export function tableAt<T extends Dated>(tables: readonly T[], date: string): T | undefined {
  return tables.find((table) => holdsOn(table, date));
}
