import type { CallNoticeRule } from "../problem/rules/callNotice";
import type { Finding } from "./byAssignment";
import { bestEngagement } from "./engagementTier";
import { assignmentOf, type Facts, keyOf } from "./facts";
import type { Booking } from "./line";

/** The call comes at least `noticeHours` before the shift, or came before; and the shift takes at least `minimumMinutes`. */
export function callNotice(_rule: CallNoticeRule, booking: Booking, facts: Facts): Finding {
  const { person, shift } = booking;
  const call = bestEngagement(person, shift.organisationId, shift.day, facts)?.engagement?.call;
  if (call === undefined) return { amount: 0 };
  const before = facts.previousOfPerson.get(person.id) ?? [];
  const wasCalled = before.some((other) => keyOf(assignmentOf(other)) === keyOf(assignmentOf(booking)));
  const hoursLeft = (shift.start - facts.problem.planning.decisionTime) / 60;
  const isLate = call.noticeHours !== undefined && hoursLeft < call.noticeHours && !wasCalled;
  const isShort = call.minimumMinutes !== undefined && shift.workMinutes < call.minimumMinutes;
  return { amount: Number(isLate) + Number(isShort) };
}
