import { SelectField } from '@/components/ui/SelectField'
import { TextField } from '@/components/ui/TextField'
import type { Author } from '@/lib/authors/newsroom-authors'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import type { MediaView } from '@/lib/media/media-view'
import { EditionFields } from './EditionFields'
import { PhotoField } from './PhotoField'

type Props = {
  author?: Author
  photo?: MediaView | undefined
  /** Whom the page may belong to; undefined for somebody who may only say what it says. */
  users: readonly { id: string; name: string }[] | undefined
  mayAddWord: boolean
  messages: NewsroomMessages
}

/** The fields of an author; without one, of a new author. */
export function AuthorFields({ author, photo, users, mayAddWord, messages }: Props) {
  return (
    <>
      {author !== undefined && <input type="hidden" name="id" value={author.id} />}
      <EditionFields name="names" label={messages.authorName} texts={author?.names ?? {}} />
      <EditionFields
        name="biographies"
        label={messages.authorBiography}
        texts={author?.biographies ?? {}}
        multiline
        spelled={{ place: `author-${author?.id ?? 'new'}`, mayAdd: mayAddWord }}
      />
      <PhotoField name="photoId" label={messages.authorPhoto} photo={photo} />
      {users !== undefined && (
        <>
          <TextField
            name="slug"
            label={messages.slug}
            hint={author === undefined ? messages.slugHint : messages.slugChangeHint}
            defaultValue={author?.slug ?? ''}
            autoComplete="off"
            spellCheck={false}
          />
          <SelectField
            name="userId"
            label={messages.authorUser}
            hint={messages.authorUserHint}
            defaultValue={author?.userId ?? ''}
            options={[
              { value: '', label: messages.authorNoUser },
              ...users.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </>
      )}
    </>
  )
}
