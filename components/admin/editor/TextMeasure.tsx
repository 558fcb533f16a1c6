import type { Editor } from '@tiptap/react'
import { type ReactNode, useEffect, useState } from 'react'
import { plainText, readingMinutes, wordCount } from '@/lib/body/read-body'
import { bodyOf } from './body-of'
import { useEditorSurroundings } from './editor-surroundings'
import { Outline, type OutlineHeading } from './Outline'

type Measure = { words: number; minutes: number; headings: OutlineHeading[] }

/** How long the text is, what else there is to say of it, and its headings to jump to. Counted when typing pauses. */
export function TextMeasure({ editor, children }: { editor: Editor; children?: ReactNode }) {
  const { messages } = useEditorSurroundings()
  const [measure, setMeasure] = useState<Measure>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => setMeasure(measureOf(editor))
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(count, 400)
    }
    count()
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])

  if (measure === undefined) return <p className="text-measure" />
  return (
    <div className="text-measure">
      <span>{messages.words(measure.words)}</span>
      {measure.words > 0 && <span>{messages.minutes(measure.minutes)}</span>}
      {children}
      {measure.headings.length > 1 && <Outline editor={editor} headings={measure.headings} />}
    </div>
  )
}

function measureOf(editor: Editor): Measure {
  const body = bodyOf(editor)
  const headings: Measure['headings'] = []
  editor.state.doc.forEach((node, pos) => {
    if (node.type.name === 'heading' && node.textContent !== '') {
      headings.push({ text: node.textContent, level: Number(node.attrs.level), pos })
    }
  })
  return { words: wordCount(plainText(body)), minutes: readingMinutes(body), headings }
}
