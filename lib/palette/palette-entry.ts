import type { Edition } from '@/lib/i18n/editions'

/** What the palette does by itself, beside opening an address. */
export type PaletteTask = `new:${Edition}` | `language:${Edition}` | 'sign-out'

/** One line of the palette. */
export type PaletteEntry = {
  id: string
  label: string
  /** The language of the label, where it is not that of the person. */
  lang?: Edition
  /** What it is, beside its name: a status, a role. */
  detail: string
} & ({ href: string } | { task: PaletteTask })

export type PaletteGroupKind = 'actions' | 'places' | 'articles' | 'people' | 'sections' | 'tags' | 'series' | 'pages'

export type PaletteGroup = { kind: PaletteGroupKind; entries: PaletteEntry[] }
