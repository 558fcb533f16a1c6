import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { FieldMark, FieldTexts } from '@/components/admin/editor/field-texts'
import { findPlaces, type FoundPlace, replacePlaces } from './found-places'
import { foundMarksKey, foundMarksPlugin, showPlaces } from './found-marks'
import type { TextQuery } from './find-text'

/** After a change of the text the search waits for a pause this long. */
const PAUSE_MS = 120

/** A search through an article while its panel is open: what was found, which place is looked at, and what replaces. */
export function useFind(editor: Editor, fields: FieldTexts | undefined) {
  const [query, setQuery] = useState<TextQuery>({ text: '', matchCase: false, wholeWord: false })
  const [found, setFound] = useState<{ places: readonly FoundPlace[]; at: number }>({ places: [], at: -1 })

  const show = (places: readonly FoundPlace[], at: number, look: boolean) => {
    const current = places[at]
    setFound({ places, at: current === undefined ? -1 : at })
    showPlaces(editor.view, places, current)
    fields?.setMarks(fieldMarks(places, current))
    if (look && current !== undefined) bringIntoView(editor, current)
  }
  const search = (wanted: TextQuery, look: boolean) => {
    const places = findPlaces(editor, fields, wanted)
    const before = found.places[found.at]
    // The place that was looked at is kept as long as it is there; a new search begins where the cursor stands.
    const kept = before === undefined ? -1 : places.findIndex((place) => samePlace(place, before))
    const { from } = editor.state.selection
    const next = editor.isFocused || found.at === -1 ? places.findIndex((place) => isBehind(place, from)) : found.at
    show(places, kept >= 0 ? kept : next >= 0 && next < places.length ? next : 0, look)
  }
  const searchAgain = useEffectEvent(() => search(query, false))

  useEffect(() => {
    editor.registerPlugin(foundMarksPlugin())
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => searchAgain(), PAUSE_MS)
    }
    editor.on('update', later)
    const stop = fields?.listen(later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
      stop?.()
      fields?.setMarks(new Map())
      if (!editor.isDestroyed) editor.unregisterPlugin(foundMarksKey)
    }
  }, [editor, fields])

  return {
    query,
    ...found,
    ask(values: Partial<TextQuery>) {
      const wanted = { ...query, ...values }
      setQuery(wanted)
      search(wanted, true)
    },
    step(by: 1 | -1) {
      const { places, at } = found
      if (places.length > 0) show(places, (at + by + places.length) % places.length, true)
    },
    /** @returns how many places are left */
    replace(by: string): number {
      const place = found.places[found.at]
      if (place === undefined) return found.places.length
      replacePlaces(editor, fields, [place], by)
      const places = findPlaces(editor, fields, query)
      // What was put in may answer the query itself; the next one is the first behind it.
      const next = places.findIndex((other) => comesAfter(other, place, by.length))
      show(places, Math.max(next, 0), true)
      return places.length
    },
    /** @returns how many places were replaced */
    replaceAll(by: string): number {
      const places = findPlaces(editor, fields, query)
      if (places.length > 0) replacePlaces(editor, fields, places, by)
      show(findPlaces(editor, fields, query), 0, false)
      return places.length
    },
  }
}

function samePlace(one: FoundPlace, other: FoundPlace): boolean {
  return one.kind === other.kind && one.from === other.from && nameOf(one) === nameOf(other)
}

function nameOf(place: FoundPlace): string {
  return place.kind === 'body' ? '' : place.kind === 'field' ? place.name : `${place.pos} ${place.name}`
}

function isBehind(place: FoundPlace, cursor: number): boolean {
  return place.kind === 'field' ? false : (place.kind === 'attribute' ? place.pos : place.from) >= cursor
}

function comesAfter(place: FoundPlace, replaced: FoundPlace, length: number): boolean {
  if (place.kind === 'field')
    return replaced.kind === 'field' && nameOf(place) === nameOf(replaced) && place.from >= replaced.from + length
  if (replaced.kind === 'field') return true
  if (nameOf(place) === nameOf(replaced)) return place.from >= replaced.from + length
  const [here, there] = [place, replaced].map((each) => (each.kind === 'attribute' ? each.pos : each.from))
  return here !== undefined && there !== undefined && here > there
}

function fieldMarks(places: readonly FoundPlace[], current: FoundPlace | undefined): Map<string, FieldMark[]> {
  const marks = new Map<string, FieldMark[]>()
  for (const place of places) {
    if (place.kind !== 'field') continue
    const { name, from, to } = place
    marks.set(name, [...(marks.get(name) ?? []), { from, to, current: place === current }])
  }
  return marks
}

function bringIntoView(editor: Editor, place: FoundPlace): void {
  if (place.kind === 'field') {
    document.querySelector(`[data-field-text="${place.name}"]`)?.scrollIntoView({ block: 'center' })
    return
  }
  const { node } = editor.view.domAtPos(place.kind === 'body' ? place.from : place.pos)
  const element = place.kind === 'attribute' ? editor.view.nodeDOM(place.pos) : node
  const shown = element instanceof Element ? element : element?.parentElement
  shown?.scrollIntoView({ block: 'center' })
}
