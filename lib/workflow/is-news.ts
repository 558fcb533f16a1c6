/** Whether somebody else has changed an article since a person looked at it last. One that they never opened has no news for them. */
export function isNews(
  { seenVersion, version, savedBy }: { seenVersion: number | null; version: number; savedBy: string | null },
  personId: string | null,
): boolean {
  return seenVersion !== null && seenVersion < version && (savedBy === null || savedBy !== personId)
}
