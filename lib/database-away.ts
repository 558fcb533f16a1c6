/** SQLSTATE classes that mean the server is there and takes nobody: connection exceptions, too many connections, shutting down or starting. */
const awayStates = /^(08...|53300|57P0[1-3])$/
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
])
/** What node-postgres says without a code. */
const awayMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/**
 * True when an error says that the database cannot be reached just now, as against a query that is wrong: an answer of 503 with
 * Retry-After rather than 500.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return awayStates.test(code) || awayCodes.has(code) || awayMessages.test(error.message) || isDatabaseAway(error.cause)
}
