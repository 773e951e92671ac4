import type { KernelBase, PickKernel } from "../instance/kernelData";
import type { ClassTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import type { PickEntries } from "./pickEntries";

const nothing = new Int32Array(0);

/** A pick kernel from its class part and its entries by person; either may be absent. */
export function pickKernel(
  header: KernelBase,
  context: CompileContext,
  people: readonly number[],
  table: ClassTable | undefined,
  entries: PickEntries | undefined,
): PickKernel {
  const personCount = context.people.length;
  const empty = new Int32Array(personCount + 1);
  return {
    kind: "pick",
    ...header,
    personClass: table?.personClass ?? onlyClass(personCount, people),
    slotClass: table?.slotClass ?? context.noClasses,
    slotClassCount: table?.slotClassCount ?? 0,
    classAmount: table?.classAmount ?? nothing,
    timedOffsets: empty,
    timedFrom: nothing,
    timedTo: nothing,
    timedMode: new Uint8Array(0),
    timedMask: nothing,
    timedAmount: nothing,
    timedOnce: false,
    masks: [],
    exceptionOffsets: empty,
    exceptionSlots: nothing,
    exceptionAmounts: nothing,
    personBase: new Int32Array(personCount),
    ...entries?.arrays(personCount),
  };
}

/** Class 0 for the people the kernel is about. */
function onlyClass(personCount: number, people: readonly number[]): Int32Array {
  const personClass = new Int32Array(personCount).fill(-1);
  for (const person of people) personClass[person] = 0;
  return personClass;
}
