/** Who may hold a slot: the columns of the people who decide, and how many others hold it whatever they decide. */
export interface PlaceColumns {
  readonly slot: number;
  /** People with a column, or always on the slot (column `always`). */
  readonly people: readonly { readonly person: number; readonly column: number }[];
}
