import type { WritingMessages } from './writing-kk'

export const writingEn = {
  more: 'More',
  toolbarKeys: 'Formatting bar',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave the full screen',
  tidy: 'Tidy quotes, dashes and spaces',
  helpers: 'Correct quotes and dashes while typing',
  tidied: (count) => `Corrected: ${count}`,
  nothingToTidy: 'Nothing to correct',
  outline: 'Outline',
  upload: {
    retry: 'Try again',
    noPicture: (name) => `“${name}” is not a picture. Use a JPEG, PNG, WebP or AVIF file.`,
  },
  find: {
    title: 'Find and replace',
    query: 'Find',
    replacement: 'Replace with',
    matchCase: 'Match case',
    wholeWord: 'Whole words only',
    next: 'Next',
    previous: 'Previous',
    replace: 'Replace',
    replaceAll: 'Replace all',
    none: 'Not found',
    place: (at, count) => `${at} of ${count}`,
    count: (count) => `Found: ${count}`,
    replaced: (count) => `Replaced: ${count}`,
    close: 'Close the search',
  },
  keys: {
    find: 'Find and replace',
    toolbar: 'Go to the formatting bar',
    anywhere: 'This help (outside of the text)',
  },
} satisfies WritingMessages
