// Made by lib/fonts/cut-fonts.ts.

/** The fonts that every page of a direction shows at once. */
export const firstFonts = {
  ltr: [
    '/fonts/lora-regular.7dfa13cf5b.woff2',
    '/fonts/lora-semibold.c5417a2164.woff2',
    '/fonts/source-sans.e4c5d114cb.woff2',
  ],
  rtl: ['/fonts/vazirmatn-arabic.61c46947a9.woff2'],
}
