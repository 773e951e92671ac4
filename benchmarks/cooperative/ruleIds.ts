/** Id of the rule about an even spread of nights, which carried counters refer to. */
export const nightShareRuleId = "night-share";
