import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  countFailuresOfAccount,
  countFailuresOfAddress,
  deleteSignInAttempt,
  deleteSignInAttemptsBefore,
  insertSignInAttempt,
  markSignInAttemptSucceeded,
} from '@/db/queries/sign-in-attempts'

export const signInLimits = { windowMinutes: 15, perAccount: 10, perAddress: 50 } as const

/** An address counts as familiar to an account for as long as its sign-ins are remembered. */
const rememberedDays = 90
const minute = 60_000

export type AllowedAttempt = {
  ok: true
  /** To be called when the password was right: the attempt no longer counts as a failure. */
  succeeded: () => Promise<void>
}
export type RefusedAttempt = { ok: false; retryInMinutes: number }

/**
 * Notes an attempt to sign in, and says whether the password may be looked at. The limits hold for accounts that do not exist as well,
 * so they tell nothing about which do. A refused attempt does not count: who waits is let in, whatever others do meanwhile.
 */
export async function beginSignInAttempt(
  db: Database,
  { email, address }: { email: string; address: string },
): Promise<AllowedAttempt | RefusedAttempt> {
  const attempt = { id: newId(), email: email.toLowerCase(), address }
  const since = new Date(Date.now() - signInLimits.windowMinutes * minute)
  await insertSignInAttempt(db, attempt)
  const [ofAccount, ofAddress] = await Promise.all([
    countFailuresOfAccount(db, attempt, since),
    countFailuresOfAddress(db, address, since),
  ])
  const full =
    (ofAccount.count > signInLimits.perAccount && ofAccount) || (ofAddress.count > signInLimits.perAddress && ofAddress)
  if (full !== false) {
    await deleteSignInAttempt(db, attempt.id)
    const freeAt = (full.oldest?.getTime() ?? Date.now()) + signInLimits.windowMinutes * minute
    return { ok: false, retryInMinutes: Math.max(1, Math.ceil((freeAt - Date.now()) / minute)) }
  }
  return {
    ok: true,
    succeeded: async () => {
      await markSignInAttemptSucceeded(db, attempt.id)
      await deleteSignInAttemptsBefore(db, new Date(Date.now() - rememberedDays * 24 * 60 * minute))
    },
  }
}
