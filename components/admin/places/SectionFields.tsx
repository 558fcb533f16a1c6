import { TextField } from '@/components/ui/TextField'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import type { Section } from '@/lib/sections/newsroom-sections'
import { EditionFields } from './EditionFields'

type Props = {
  section?: Section
  /** Whether the person may put words into the dictionary. */
  mayAddWord: boolean
  messages: NewsroomMessages
}

/** The fields of a section; without one, of a new section. */
export function SectionFields({ section, mayAddWord, messages }: Props) {
  return (
    <>
      {section !== undefined && <input type="hidden" name="id" value={section.id} />}
      <EditionFields
        name="names"
        label={messages.sectionName}
        hint={messages.sectionNameHint}
        texts={section?.names ?? {}}
      />
      <TextField
        name="slug"
        label={messages.slug}
        hint={section === undefined ? messages.slugHint : messages.slugChangeHint}
        defaultValue={section?.slug ?? ''}
        autoComplete="off"
        spellCheck={false}
      />
      <EditionFields
        name="descriptions"
        label={messages.sectionDescription}
        texts={section?.descriptions ?? {}}
        multiline
        spelled={{ place: `section-${section?.id ?? 'new'}`, mayAdd: mayAddWord }}
      />
    </>
  )
}
