import { z } from 'zod'

/** A field of a form that holds JSON. What the JSON is remains unknown: whoever takes it checks it. */
export const jsonField = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
    return z.NEVER
  }
})
