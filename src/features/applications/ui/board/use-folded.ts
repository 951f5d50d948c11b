import { useState } from 'react'

const storageKey = 'shortlist.board.folded'
const usually = ['accepted', 'rejected', 'withdrawn']

/** Which columns are folded, kept on this device. What is over is folded until it is opened. */
export function useFolded() {
  const [folded, setFolded] = useState<string[]>(read)
  const toggle = (id: string) =>
    setFolded((old) => {
      const next = old.includes(id) ? old.filter((each) => each !== id) : [...old, id]
      localStorage.setItem(storageKey, JSON.stringify(next))
      return next
    })
  return { folded, toggle }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '')
    return Array.isArray(kept) ? kept.map(String) : usually
  } catch {
    return usually
  }
}
