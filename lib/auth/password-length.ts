/** NIST SP 800-63B: length counts and composition does not; at least this many characters, and no silent cut at the other end. */
export const passwordLength = { min: 10, max: 200 } as const
