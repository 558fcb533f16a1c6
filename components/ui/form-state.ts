'use client'

import { createContext, useContext } from 'react'
import type { FormState } from '@/lib/forms/action-result'

type FormContext = { state: FormState; pending: boolean }

const context = createContext<FormContext>({ state: null, pending: false })

export const FormStateProvider = context.Provider

/** What the form around this component knows about its last submission. */
export function useFormState(): FormContext {
  return useContext(context)
}

/** What a field shows: what was sent if that was refused, else what it began with; and what is wrong with it. */
export function useFieldState(name: string, initial: string | undefined): { value: string; error: string | undefined } {
  const { state } = useFormState()
  if (state === null || state.ok) return { value: initial ?? '', error: undefined }
  return { value: state.values?.[name] ?? initial ?? '', error: state.fieldErrors[name] }
}

/** What is wrong with a field or a group of fields. */
export function useFieldError(name: string): string | undefined {
  const { state } = useFormState()
  return state?.ok === false ? state.fieldErrors[name] : undefined
}
