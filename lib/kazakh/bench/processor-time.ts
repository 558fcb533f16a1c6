/** Milliseconds of processor time that a piece of work takes: unlike the clock it does not count what neighbours use up. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
