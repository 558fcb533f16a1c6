'use client'

import { createContext, type ReactNode } from 'react'

/** What a form offers beside its message when the session has ended while it was filled in. */
export const SignedOutHelp = createContext<ReactNode>(null)
