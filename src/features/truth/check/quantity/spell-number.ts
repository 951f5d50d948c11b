const names = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Up to twelve in words, as people write them in running text; digits beyond. */
export const spellNumber = (number: number): string => names[number] ?? String(number)
