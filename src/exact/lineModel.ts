import type { Csr, Instance } from "../instance/instance";
import type { KernelBase } from "../instance/kernelData";
import { evaluateDuty } from "../kernels/duty";
import { dutyRows, growsWithDuty } from "../kernels/dutyRows";
import { evaluateFollow } from "../kernels/follow";
import { followRows } from "../kernels/followRows";
import type { LineColumns } from "../kernels/lineColumns";
import { LinearSum } from "../kernels/linearSum";
import { patternRows } from "../kernels/patternRows";
import { evaluatePick } from "../kernels/pick";
import { lowestPick, pickRows } from "../kernels/pickRows";
import { evaluateRest } from "../kernels/rest";
import { restRows } from "../kernels/restRows";
import { evaluateStretch } from "../kernels/stretch";
import { stretchRows } from "../kernels/stretchRows";
import type { UnsupportedRows } from "../kernels/unsupportedRows";
import { evaluateWindow } from "../kernels/window";
import { excludeByWindows, windowRows } from "../kernels/windowRows";
import { fixedLine } from "../roster/evaluateRoster";
import type { ModelDraft } from "./linearModel";

/** One kernel that judges the person in hand. */
interface Judge {
  readonly kernel: KernelBase;
  /** Amount that fixed work, and pins when hard, cause alone. */
  readonly inherited: number;
  /** What must be known before any other rows: which units exclude each other. */
  readonly exclude?: () => void;
  /** Whether the rows themselves tell which units exclude each other. */
  readonly excludes: boolean;
  readonly rows: (isForbidden: boolean) => LinearSum | UnsupportedRows;
  /** A better lower bound of the amount than the columns give. */
  readonly lowest?: number;
}

/** What one rule adds up to for the person in hand. */
interface RuleSum {
  readonly kernel: KernelBase;
  inherited: number;
  readonly amount: LinearSum;
  lowest: number;
}

/**
 * States one person's line: the rows of every kernel that judges them. A rule charges the amounts of its kernels together, less what is
 * inherited, never below 0. Where nothing is inherited a hard rule forbids every amount outright, which gives the tightest rows; otherwise its
 * amounts together may reach what is inherited.
 */
export function addLine(draft: ModelDraft, line: LineColumns): UnsupportedRows | undefined {
  const judges = judgesOf(line);
  const sums = new Map<number, RuleSum>();
  for (const { kernel, inherited } of judges) {
    const sum = sums.get(kernel.rule) ?? { kernel, inherited: 0, amount: new LinearSum(), lowest: 0 };
    sum.inherited += inherited;
    sums.set(kernel.rule, sum);
  }
  const isForbidden = ({ kernel }: Judge): boolean => kernel.hard && sums.get(kernel.rule)!.inherited === 0;
  for (const judge of judges) if (isForbidden(judge)) judge.exclude?.();
  for (const wantsExcluding of [true, false]) {
    for (const judge of judges) {
      if (judge.excludes !== wantsExcluding) continue;
      const amount = judge.rows(isForbidden(judge));
      if (!(amount instanceof LinearSum)) return amount;
      const sum = sums.get(judge.kernel.rule)!;
      sum.amount.addSum(amount);
      sum.lowest += judge.lowest ?? draft.lowest(amount);
    }
    // Only after this do kernels ask whether any of several units is held, which needs all exclusions.
    if (wantsExcluding) line.addExclusionRows();
  }
  for (const { kernel, inherited, amount, lowest } of sums.values()) draft.charge(kernel, amount, inherited, lowest);
  return undefined;
}

/** All kernels that judge the person of a line, in a fixed order. */
function judgesOf(line: LineColumns): readonly Judge[] {
  const { instance, person } = line;
  const withPins = fixedLine(instance, person, true);
  const withoutPins = fixedLine(instance, person, false);
  const fixedOf = (kernel: KernelBase): Int32Array => (kernel.hard ? withPins : withoutPins);
  const judges: Judge[] = [];
  for (const [kernel] of kernelsOf(instance.follows, instance.personFollows, person)) {
    const fixed = fixedOf(kernel);
    const inherited = evaluateFollow(kernel, instance, fixed, 0, fixed.length);
    judges.push({ kernel, inherited, excludes: true, rows: (isForbidden) => followRows(kernel, line, isForbidden) });
  }
  // First what tells which units may be in one duty, then what needs to know.
  const duties = [...kernelsOf(instance.duties, instance.personDuties, person)].map(([kernel]) => kernel);
  for (const kernel of [...duties.filter(growsWithDuty), ...duties.filter((other) => !growsWithDuty(other))]) {
    const fixed = fixedOf(kernel);
    const inherited = evaluateDuty(kernel, instance, fixed, 0, fixed.length);
    judges.push({ kernel, inherited, excludes: true, rows: (isForbidden) => dutyRows(kernel, line, isForbidden) });
  }
  for (const kernel of instance.picks) {
    if (kernel.personClass[person]! < 0) continue;
    const inherited = kernel.hard ? evaluatePick(kernel, instance, person, withPins, 0, withPins.length, true) : 0;
    judges.push({ kernel, inherited, excludes: false, lowest: lowestPick(kernel, line), rows: () => pickRows(kernel, line) });
  }
  for (const [kernel] of kernelsOf(instance.stretches, instance.personStretches, person)) {
    const fixed = fixedOf(kernel);
    const inherited = evaluateStretch(kernel, instance, fixed, 0, fixed.length, true);
    judges.push({ kernel, inherited, excludes: false, rows: (isForbidden) => stretchRows(kernel, line, isForbidden) });
  }
  for (const [kernel, item] of kernelsOf(instance.windows, instance.personWindows, person)) {
    const fixed = fixedOf(kernel);
    const carried = instance.personWindowCarried[item]!;
    judges.push({
      kernel,
      inherited: evaluateWindow(kernel, instance, fixed, 0, fixed.length, carried, true),
      excludes: false,
      exclude: () => {
        excludeByWindows(kernel, line, carried);
      },
      rows: (isForbidden) => windowRows(kernel, line, carried, isForbidden),
    });
  }
  for (const [kernel] of kernelsOf(instance.rests, instance.personRests, person)) {
    const fixed = fixedOf(kernel);
    const inherited = evaluateRest(kernel, instance, fixed, 0, fixed.length);
    judges.push({ kernel, inherited, excludes: false, rows: (isForbidden) => restRows(kernel, line, isForbidden) });
  }
  for (const [kernel] of kernelsOf(instance.patterns, instance.personPatterns, person)) {
    judges.push({ kernel, inherited: 0, excludes: false, rows: (isForbidden) => patternRows(kernel, line, isForbidden) });
  }
  return judges;
}

function* kernelsOf<K>(kernels: readonly K[], csr: Csr, person: number): Generator<readonly [K, number]> {
  for (let item = csr.offsets[person]!; item < csr.offsets[person + 1]!; item++) yield [kernels[csr.items[item]!]!, item];
}

/** Units that a person holds whatever is decided: fixed work and pins, ascending. */
export function alwaysHeld(instance: Instance, person: number): Int32Array {
  return fixedLine(instance, person, true);
}
