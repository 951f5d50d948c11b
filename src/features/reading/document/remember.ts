// Answers given about a text while one document is read: the same words are asked about from many sides.
const all: { clear(): void }[] = []
const most = 8192

/** `answer`, asked once for each text until `forgetAnswers`. What it returns is shared: nobody may change it. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  all.push(known)
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const now = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, now)
    return now
  }
}

/** Before and after each document, so that none of its words stay in memory. */
export function forgetAnswers(): void {
  for (const known of all) known.clear()
}
