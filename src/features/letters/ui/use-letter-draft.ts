import { useEffect, useMemo, useRef, useState } from 'react'
import { client } from '#web/api.ts'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import type { LetterDetail } from '../contract.ts'
import { useSaveLetter } from './letter-actions.ts'
import { shiftClaims } from './shift-claims.ts'
import { tellSources } from './tell-sources.ts'

const pause = 600

/**
 * The text while it is being written: saved and checked a moment after the last key, and once more when the page is
 * left. Until the check answers, what was known moves along with its words.
 */
export function useLetterDraft(letter: LetterDetail) {
  const [text, setText] = useState(letter.text)
  const sent = useRef(letter.text)
  const settled = useDebounced(text, pause)
  const save = useSaveLetter(letter.id)
  const { mutate } = save
  const editable = letter.state === 'draft'

  useEffect(() => {
    if (settled === sent.current) return
    sent.current = settled
    mutate({ text: settled })
  }, [settled, mutate])

  // What came from elsewhere (a restored version, another tab) is taken up unless something here is still unsaved.
  const [seen, setSeen] = useState(letter.text)
  if (letter.text !== seen) {
    setSeen(letter.text)
    if (text === sent.current && letter.text !== sent.current) {
      sent.current = letter.text
      setText(letter.text)
    }
  }

  const unsaved = editable && text !== letter.text
  const last = useRef({ text, unsaved })
  last.current = { text, unsaved }
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => last.current.unsaved && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      if (last.current.unsaved && last.current.text !== sent.current)
        void client.letters.update({ id: letter.id, text: last.current.text }).catch(() => undefined)
    }
  }, [letter.id])

  const claims = useMemo(() => shiftClaims(letter.truth.claims, letter.text, text), [letter, text])
  const sentences = useMemo(() => tellSources(text, claims), [text, claims])
  return {
    text,
    setText,
    claims,
    sentences,
    open: claims.filter((claim) => claim.verdict === 'unsupported'),
    unsaved,
    failed: save.isError && unsaved,
    /** Saves what stands here now, and whatever else is to change with it. False when that did not work. */
    flush: (change: Parameters<typeof mutate>[0] = {}) => {
      sent.current = text
      return save.mutateAsync(text === letter.text ? change : { text, ...change }).then(
        () => true,
        () => false,
      )
    },
    retry: () => {
      sent.current = text
      mutate({ text })
    },
  }
}
