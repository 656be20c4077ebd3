// How long this process has worked, for tests that hold something to be fast.

/** In milliseconds, all threads together. Unlike a clock it stands still while other programs have the processor. */
export function workingTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
