import { LinearSum } from "./linearSum";
import type { RowSink } from "./rowSink";

/** 0/1 expression that is 1 when a whole-numbered excess is above 0 and a 0/1 condition holds. */
export function chargedWhen(sink: RowSink, excess: LinearSum, condition: LinearSum): LinearSum {
  const most = sink.highest(excess);
  if (most <= 0) return new LinearSum();
  if (sink.lowest(excess) > 0) return condition;
  const charged = LinearSum.of(sink.addColumn(0, 1, "integer"));
  // excess <= most x (charged + 1 - condition)
  const row = new LinearSum(-most).addSum(excess).addSum(charged, -most).addSum(condition, most);
  sink.addRow(-Infinity, row, 0);
  return charged;
}
