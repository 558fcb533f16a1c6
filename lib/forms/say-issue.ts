import type { z } from 'zod'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'

/** What is wrong with a field, in the person's language. A schema that knows better says so itself. */
export function sayIssue(issue: z.core.$ZodRawIssue, language: Edition): string {
  const messages = newsroomMessages(language)
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) <= 1
          ? messages.fieldRequired
          : word(messages.fieldTooShort, { limit: String(issue.minimum) })
      return issue.origin === 'array'
        ? messages.fieldRequired
        : word(messages.fieldAtLeast, { limit: String(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'string') return word(messages.fieldTooLong, { limit: String(issue.maximum) })
      return word(messages.fieldAtMost, { limit: String(issue.maximum) })
    case 'invalid_type':
      return issue.input === undefined ? messages.fieldRequired : messages.fieldWrong
    case 'invalid_format':
      return issue.format === 'email' ? messages.fieldNotEmail : messages.fieldWrong
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'invalid_value':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return messages.fieldWrong
  }
}
