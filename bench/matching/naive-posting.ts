// What a few obvious regular expressions find: the baseline for the posting reader.
export interface NaiveFacts {
  years?: number
  degree?: string
  pay?: [number, number]
}

export function readNaively(text: string): NaiveFacts {
  const years = /(\d+)\s*\+?\s*(?:-\s*\d+\s*)?years/i.exec(text)?.[1]
  const degree = /\b(ph\.?d|doctorate|master|bachelor|associate degree|high school)/i.exec(text)?.[1]?.toLowerCase()
  const pay = /\$\s?(\d[\d,.]*)(k?)\s*(?:-|–|—|to)\s*\$?\s?(\d[\d,.]*)(k?)/i.exec(text)
  const amount = (digits = '', k = '') => Number(digits.replaceAll(',', '').replace(/\.$/, '')) * (k ? 1000 : 1)
  const level =
    degree &&
    { p: 'doctorate', d: 'doctorate', m: 'master', b: 'bachelor', a: 'associate', h: 'secondary' }[degree[0] ?? '']
  return {
    ...(years ? { years: Number(years) } : {}),
    ...(level ? { degree: level } : {}),
    ...(pay ? { pay: [amount(pay[1], pay[2] || pay[4]), amount(pay[3], pay[4])] as [number, number] } : {}),
  }
}

/** Lines that look like asking: the baseline for requirements. */
export const naiveRequirement = /experience|knowledge|skill|degree|ability|proficien|familiar|years|certif|must/i
