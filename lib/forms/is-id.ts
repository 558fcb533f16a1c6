import { z } from 'zod'

/** True for the form of an id: what comes in an address must not reach a query otherwise. */
export function isId(value: unknown): value is string {
  return z.uuid().safeParse(value).success
}
