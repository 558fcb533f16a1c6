import type { SiteView } from '@/lib/settings/site-view'

/** What a phone needs to put the site on its first screen (W3C Web Application Manifest). */
export function webManifest({ name, tagline }: Pick<SiteView, 'name' | 'tagline'>): string {
  return JSON.stringify({
    id: '/',
    name,
    short_name: name,
    description: tagline,
    lang: 'kk',
    dir: 'ltr',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  })
}
