const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty']

/** Whole numbers to 49 in words, as people write them in running text; digits beyond. */
export function spellNumber(number: number): string {
  const whole = small[number]
  if (whole) return whole
  const ten = tens[Math.floor(number / 10)]
  if (!ten || !Number.isInteger(number)) return String(number)
  return number % 10 ? `${ten}-${small[number % 10]}` : ten
}
