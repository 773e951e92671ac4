import type { IssueList } from "../issueList";
import { nameOf } from "../issuePath";
import { shown } from "../shownValue";

/** The ids of one kind of thing. */
export interface KnownIds {
  /** What has these ids, for messages. */
  readonly what: string;
  /** Whether every id could be read; if not, an unknown one may be one of the unreadable. */
  readonly isComplete: boolean;
  /** The path of the first thing with each id. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Something of the input that has an id. */
type WithId = { readonly id?: string | undefined } | undefined;

/** A list of things with ids and where it stands. */
export interface IdList {
  readonly path: string;
  readonly items: readonly WithId[] | undefined;
}

/**
 * Collects the ids of some lists that share their ids, and reports doubles and look-alikes.
 *
 * @param what - For example `organisation`.
 * @param isBroken - Whether a list was left out for its shape.
 */
export function collectIds(what: string, lists: readonly IdList[], isBroken: (path: string) => boolean, issues: IssueList): KnownIds {
  const paths = new Map<string, string>();
  const lookAlikes = new Map<string, string>();
  let isComplete = true;
  for (const { path, items } of lists) {
    if (isBroken(path)) isComplete = false;
    items?.forEach((item, index) => {
      const id = item?.id;
      if (id === undefined) {
        isComplete = false;
        return;
      }
      const itemPath = `${path}[${String(index)}]`;
      const first = paths.get(id);
      if (first !== undefined) {
        issues.error("duplicate-id", `${itemPath}.id`, `id is ${shown(id)}; the ${what} ${first} has the same id. Ids must differ.`, id);
        return;
      }
      paths.set(id, itemPath);
      const plain = id.trim().toLowerCase();
      const other = lookAlikes.get(plain);
      if (other === undefined) lookAlikes.set(plain, id);
      else {
        const message = `id is ${shown(id)}; it differs from ${shown(other)} only in capitals or surrounding spaces. Are they the same ${what}?`;
        issues.warning("similar-ids", `${itemPath}.id`, message, id);
      }
    });
  }
  return { what, isComplete, paths };
}

/** Reports doubles among the few things of one person or shift. */
export function checkSmallList(what: string, path: string, items: readonly WithId[] | undefined, issues: IssueList): void {
  if (items !== undefined && items.length > 1) collectIds(what, [{ path, items }], () => false, issues);
}

/** Reports an id that nothing has. */
export function checkReference(known: KnownIds, id: string | undefined, path: string, issues: IssueList): void {
  if (id === undefined || known.paths.has(id) || !known.isComplete) return;
  const hint = issues.hint(id, known.paths.keys());
  issues.error("unknown-reference", path, `${nameOf(path)} is ${shown(id)}; expected the id of an existing ${known.what}.${hint}`, id);
}

/** Reports the ids of a list that nothing has. */
export function checkReferences(known: KnownIds, ids: readonly (string | undefined)[] | undefined, path: string, issues: IssueList): void {
  ids?.forEach((id, index) => checkReference(known, id, `${path}[${String(index)}]`, issues));
}
