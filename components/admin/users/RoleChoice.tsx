'use client'

import { useId } from 'react'
import { roleLabel } from '@/components/admin/shell/role-label'
import { useFieldState } from '@/components/ui/form-state'
import type { Role } from '@/lib/auth/permissions'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import { useMessages } from '@/components/admin/messages'
import { roles } from '@/lib/users/user'

const hints: Record<Role, keyof NewsroomMessages> = {
  owner: 'roleOwnerHint',
  editor: 'roleEditorHint',
  author: 'roleAuthorHint',
  contributor: 'roleContributorHint',
}

/** The roles with what each may do, so that nobody gives more than they mean to. */
export function RoleChoice({ defaultRole }: { defaultRole: Role }) {
  const messages = useMessages()
  const { value, error } = useFieldState('role', defaultRole)
  const id = useId()
  return (
    <fieldset key={value} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="mb-1.5 font-semibold">{messages.userRole}</legend>
      <div className="border-ink-soft/70 divide-rule rounded-corner divide-y border">
        {roles.map((role) => (
          <label key={role} className="has-checked:bg-surface grid grid-cols-[auto_1fr] gap-x-3 px-3.5 py-2.5">
            <input
              type="radio"
              name="role"
              value={role}
              defaultChecked={role === value}
              className="row-span-2 mt-1 size-4"
            />
            <span className="font-semibold">{roleLabel(role, messages)}</span>
            <span className="text-ink-soft text-small">{messages[hints[role]]}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-alarm text-small mt-1.5">
          {error}
        </p>
      )}
    </fieldset>
  )
}
