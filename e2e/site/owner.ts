/** Who owns the publication under test: set up by the first journey. */
export const owner = { name: 'Әсел Қуатқызы', email: 'asel@qalam.example', password: 'дала-бұлт-қалам-2026' } as const
