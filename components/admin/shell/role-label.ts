import type { Role } from '@/lib/auth/permissions'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

export function roleLabel(role: Role, messages: NewsroomMessages): string {
  const labels: Record<Role, string> = {
    owner: messages.roleOwner,
    editor: messages.roleEditor,
    author: messages.roleAuthor,
    contributor: messages.roleContributor,
  }
  return labels[role]
}
