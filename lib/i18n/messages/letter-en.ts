import type { letterKk } from './letter-kk'

export const letterEn = {
  greeting: 'Hello {name},',
  onceUntil: 'The link works once, until {time}.',
  inviteSubject: '{site}: an invitation to the newsroom',
  inviteText: 'You have been invited to the newsroom of {site}. You will sign in as {email}; set your password here:',
  inviteUnexpected: 'If you did not expect an invitation, let it be: nothing changes unless the link is used.',
  resetSubject: '{site}: a new password',
  resetText: 'Set a new password for {email} in the newsroom of {site} here:',
  resetUnexpected:
    'If you did not ask for it, tell the owner of the publication. Your password stays as it is until the link is used.',
} as const satisfies Record<keyof typeof letterKk, string>
