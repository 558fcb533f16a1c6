/** So long an article can be brought back from the trash. */
export const trashDays = 30
