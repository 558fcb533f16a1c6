/** Pages of readers that a pointer rests on are made ready beforehand; never the newsroom, feeds, files or the search. */
const rules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin*', '/api/*', '/media/*', '/*.xml', '/*.json', '/*search*'] } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

/** Tells the browser which pages it may load before they are asked for. Browsers that do not know of it pass it over. */
export function SpeculationRules() {
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />
}
