import { afterEach, beforeEach } from 'vitest'
import { onInvalidation } from './invalidation-hub'

/** The tags that the caches of this process are told of in the course of each test of a file. */
export function toldTags(): string[] {
  const told: string[] = []
  let silence: () => void
  beforeEach(() => {
    told.length = 0
    silence = onInvalidation((tags) => told.push(...tags))
  })
  afterEach(() => silence())
  return told
}
