import { createFieldTexts, type FieldTexts } from '@/components/admin/editor/field-texts'
import { movedPlace } from '@/components/admin/together/text-change'
import { sharedField } from '@/lib/together/document'
import type { ArticleDraft } from './article-draft'

const names = ['headline', 'standfirst'] as const

/** Headline and standfirst of an article that is being written, for the tools of its body. */
export function fieldsOf(draft: ArticleDraft): FieldTexts {
  const { doc } = draft.text
  const known = (name: string) => names.find((candidate) => candidate === name)
  return createFieldTexts({
    names,
    read(name) {
      const field = known(name)
      return field === undefined ? '' : sharedField(doc, field).toJSON()
    },
    write(name, text) {
      const field = known(name)
      if (field !== undefined) draft.write(field, text)
    },
    observe(name, hear) {
      const field = known(name)
      if (field === undefined) return () => undefined
      const text = sharedField(doc, field)
      const tell = ({ delta }: Parameters<Parameters<typeof text.observe>[0]>[0]) =>
        hear((place) => movedPlace(place, delta))
      text.observe(tell)
      return () => text.unobserve(tell)
    },
    listen: draft.subscribe,
  })
}
