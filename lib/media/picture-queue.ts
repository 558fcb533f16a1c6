// A picture takes both cores and much memory for a second, so they wait for one another.
let queue: Promise<unknown> = Promise.resolve()

/** Does the work with a picture when the one before is done. A failure is the caller's alone. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = queue.then(work)
  queue = result.catch(() => undefined)
  return result
}
