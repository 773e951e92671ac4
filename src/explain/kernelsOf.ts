import type { Csr } from "../instance/instance";

/** Kernels of one list that judge a person: the kernel, its index in the list, and its position in the CSR. */
export function* kernelsOf<K>(
  kernels: readonly K[],
  csr: Csr,
  person: number,
): Generator<readonly [kernel: K, index: number, item: number]> {
  for (let item = csr.offsets[person]!; item < csr.offsets[person + 1]!; item++) {
    const index = csr.items[item]!;
    yield [kernels[index]!, index, item];
  }
}
