/** Work gives way to the event loop after this many milliseconds. */
export const sliceMs = 25;

/** Lets timers, sockets and abort signals have their turn. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
