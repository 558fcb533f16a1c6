import { createFieldTexts, type FieldTexts } from '@/components/admin/editor/field-texts'
import type { ArticleDraft } from './article-draft'

const names = ['headline', 'standfirst'] as const

/** Headline and standfirst of an article that is being written, for the tools of its body. */
export function fieldsOf(draft: ArticleDraft): FieldTexts {
  const known = (name: string) => names.find((candidate) => candidate === name)
  return createFieldTexts({
    names,
    read(name) {
      const field = known(name)
      return field === undefined ? '' : draft.current().content[field]
    },
    write(name, text) {
      const field = known(name)
      if (field !== undefined) draft.change({ [field]: text })
    },
    listen: draft.subscribe,
  })
}
