// Keys without a modifier can be switched off in Settings (WCAG 2.1.4); those with ⌘ or Ctrl always work.
import { useLayoutEffect, useRef } from 'react'
import type { ShortcutKey } from './shortcut-registry.ts'

const storageKey = 'shortlist.single-keys'

export const singleKeysOn = () => localStorage.getItem(storageKey) !== 'off'
export const setSingleKeys = (on: boolean) => localStorage.setItem(storageKey, on ? 'on' : 'off')

type Bindings = Partial<Record<ShortcutKey, () => void>>

/** Binds keys of the registry: `?`, `g h` (one after the other) or `mod+k` to what they do here. */
export function useShortcuts(keys: Bindings) {
  const latest = useRef<Record<string, (() => void) | undefined>>(keys)
  latest.current = keys
  // With the picture, not after it: a key may come as soon as something is seen.
  useLayoutEffect(() => {
    let first = ''
    let timer = 0
    const listen = (event: KeyboardEvent) => {
      const action = find(event)
      if (!action) return
      event.preventDefault()
      action()
    }
    const find = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const key = event.key.toLowerCase()
      if (event.metaKey || event.ctrlKey)
        return event.altKey || event.shiftKey ? undefined : latest.current[`mod+${key}`]
      if (event.altKey || isTyping(event.composedPath()[0]) || !singleKeysOn()) return
      const found = first ? latest.current[`${first} ${key}`] : latest.current[key]
      first = !first && Object.keys(latest.current).some((each) => each.startsWith(`${key} `)) ? key : ''
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        first = ''
      }, 1200)
      return found
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
      clearTimeout(timer)
    }
  }, [])
}

/** `target` as the path of the event begins: an editor in a shadow root hides behind its host elsewhere. */
function isTyping(target: EventTarget | undefined): boolean {
  const element = target instanceof HTMLElement ? target : null
  return Boolean(
    element?.isContentEditable || element?.matches('input:not([type=checkbox],[type=radio]), textarea, select'),
  )
}
