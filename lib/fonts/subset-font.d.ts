declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    noHinting?: boolean
    /** OpenType feature tags; all of them when left out. */
    keepFeatures?: readonly string[]
    variationAxes?: Record<string, { min: number; max: number }>
  }
  /** Cuts a font to the glyphs that a text needs. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
