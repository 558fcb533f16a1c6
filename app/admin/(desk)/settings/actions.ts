'use server'

import { database } from '@/lib/database'
import { failure, sayRefusal } from '@/lib/forms/action-result'
import { editorFormAction } from '@/lib/forms/editor-action'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { saveSettings } from '@/lib/settings/save-settings'
import { settingsForm } from '@/lib/settings/settings-form'

export const saveSite = editorFormAction({
  schema: settingsForm,
  permission: 'settings.manage',
  run: async ({ input, actor, language }) => {
    const result = await saveSettings(database(), actor, input)
    const messages = newsroomMessages(language)
    if (result.ok) return { ok: true as const, message: messages.saved }
    return result.reason === 'conflict' ? failure('conflict', messages.settingsConflict) : sayRefusal(result, language)
  },
})
