import { cloneElement, type ReactElement } from 'react'

/** A short hint for a control. Never the only place of something a person must know. */
export function Tooltip({ text, children }: { text: string; children: ReactElement }) {
  return cloneElement(children as ReactElement<Record<string, unknown>>, { 'data-tip': text })
}
