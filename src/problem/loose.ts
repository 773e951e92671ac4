/**
 * `T` with any part possibly missing: what is left of the input after everything of the wrong shape has been taken out. Checks that read
 * it find what is wrong with the rest.
 */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** The shape faults of an input, by path. */
interface FaultNode {
  isBroken: boolean;
  readonly below: Map<PropertyKey, FaultNode>;
}

/** A tree of the given paths. */
function faultTree(paths: readonly (readonly PropertyKey[])[]): FaultNode {
  const root: FaultNode = { isBroken: false, below: new Map() };
  for (const path of paths) {
    let node = root;
    for (const key of path) {
      const next = node.below.get(key) ?? { isBroken: false, below: new Map<PropertyKey, FaultNode>() };
      node.below.set(key, next);
      node = next;
    }
    node.isBroken = true;
  }
  return root;
}

/** A copy of plain data in which the values at the given paths are `undefined`; everything else is shared. */
export function withoutFaults(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  return pruned(value, faultTree(paths));
}

function pruned(value: unknown, node: FaultNode): unknown {
  if (node.isBroken || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as readonly unknown[])];
    for (const [key, below] of node.below) {
      const index = Number(key);
      items[index] = pruned(items[index], below);
    }
    return items;
  }
  const fields = new Map<PropertyKey, unknown>(Object.entries(value));
  for (const [key, below] of node.below) fields.set(key, pruned(fields.get(key), below));
  return Object.fromEntries(fields);
}
