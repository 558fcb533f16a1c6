import type { ReactNode } from 'react'

/** Drawn on a grid of 20 by 20 with lines of 1.6. */
const shapes = {
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zM6 10h5.8a3 3 0 0 1 0 6H6z" />,
  italic: <path d="M11.5 4 8.5 16M8.5 4h6M5.5 16h6" />,
  link: <path d="m8.5 11.5 3-3M9 6l1.6-1.6a3.5 3.5 0 0 1 5 5L14 11M6 9l-1.6 1.6a3.5 3.5 0 0 0 5 5L11 14" />,
  verbatim: <path d="M4 6V4h12v2M10 4v8M8 12h4M3 16h14" />,
  bulletList: <path d="M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01" />,
  orderedList: <path d="M9 5h8M9 10h8M9 15h8M3 3.5l1.4-.7v4.4M2.8 12h2.4c0 1.7-2.4 2.2-2.4 4h2.5" />,
  blockquote: <path d="M4 4v12M8 6h9M8 10h9M8 14h6" />,
  pullQuote: <path d="M8 6c-3 .8-4 3-4 5.5V14h4v-4H5.5M16 6c-3 .8-4 3-4 5.5V14h4v-4h-2.5" />,
  paragraph: <path d="M4 5h12M4 10h12M4 15h7" />,
  heading2: <path d="M3 4v12M10 4v12M3 10h7M13.5 8.5c.3-1.3 3.3-1.5 3.3.5 0 2-3.3 3-3.3 5.5H17" />,
  heading3: <path d="M3 4v12M10 4v12M3 10h7M13.5 8h3.3l-2 2.6c2.7 0 2.7 4-.3 4a2 2 0 0 1-1.3-.5" />,
  heading4: <path d="M3 5v10M9 5v10M3 10h6M15.5 15V8l-3 4.5H17" />,
  picture: <path d="M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M12.8 7.5h.01" />,
  gallery: <path d="M5.5 6.5h11.5v9H5.5zM3 13V4h11M5.5 13.5l3-3 2.5 2.5 2-2 3.5 3" />,
  table: <path d="M3 4h14v12H3zM3 8.5h14M3 12.2h14M9 4v12" />,
  factBox: <path d="M3 4h14M4 4v12h12V4M7 8h6M7 11h6" />,
  recording: <path d="M3 5h9v10H3zM12 9l5-3v8l-5-3z" />,
  embed: <path d="M3 5h14v10H3zM8.5 8v4l3.5-2z" />,
  horizontalRule: <path d="M3 10h14M6 5h8M6 15h8" />,
  undo: <path d="M7.5 4 4 7.5 7.5 11M4 7.5h8a4 4 0 0 1 0 8H8" />,
  redo: <path d="M12.5 4 16 7.5 12.5 11M16 7.5H8a4 4 0 0 0 0 8h4" />,
  plus: <path d="M10 4v12M4 10h12" />,
  spelling: <path d="M4 11 7.2 3h.8l3.2 8M5.2 8h4.8M9.5 14.5l2.5 2.5 5-6" />,
  keyboard: <path d="M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.7h7" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  trash: <path d="M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10M8.5 9v4.5M11.5 9v4.5" />,
  replace: <path d="M4 8a6 6 0 0 1 11-1.5M16 4v3h-3M16 12a6 6 0 0 1-11 1.5M4 16v-3h3" />,
  earlier: <path d="m11.5 5-5 5 5 5" />,
  later: <path d="m8.5 5 5 5-5 5" />,
  rowAbove: <path d="M3 10h14v6H3zM10 2.5v5M7.5 5h5M10 10v6" />,
  rowBelow: <path d="M3 4h14v6H3zM10 12.5v5M7.5 15h5M10 4v6" />,
  columnBefore: <path d="M10 3h6v14h-6zM2.5 10h5M5 7.5v5M10 10h6" />,
  columnAfter: <path d="M4 3h6v14H4zM12.5 10h5M15 7.5v5M4 10h6" />,
  deleteRow: <path d="M3 4h14v5H3zM7.5 12.5l5 5M12.5 12.5l-5 5" />,
  deleteColumn: <path d="M4 3h5v14H4zM12.5 7.5l5 5M17.5 7.5l-5 5" />,
  copy: <path d="M7 7h9v9H7zM4 12.5V4h8.5" />,
  search: <path d="M13 13l4 4M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z" />,
  settings: <path d="M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4" />,
  up: <path d="m5 11.5 5-5 5 5" />,
  down: <path d="m5 8.5 5 5 5-5" />,
  more: <path strokeWidth={2.8} d="M4 10h.01M10 10h.01M16 10h.01" />,
  tidy: <path d="M4 5 2.5 9.5H6L4.5 13M10 5 8.5 9.5H12L10.5 13M3 17h14" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  blank: <path d="M10 10h.01" />,
  fullScreen: <path d="M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5" />,
  headerRow: <path d="M3 4h14v12H3zM3 8.5h14M9 8.5V16M3 6.2h14" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** A sign beside words or on a button that has a name of its own; says nothing to a screen reader. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  )
}
