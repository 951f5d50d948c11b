const mac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform)

/** Keys to press. `mod` is ⌘ on Apple's machines and Ctrl elsewhere. */
export function Kbd({ keys }: { keys: string }) {
  const shown = keys
    .split(' ')
    .map((key) => (key === 'mod' ? (mac ? '⌘' : 'Ctrl') : key))
    .join(mac ? '' : ' ')
  return (
    <kbd className="whitespace-nowrap rounded-sm border border-line px-1 font-medium font-mono text-2xs text-ink-3">
      {shown}
    </kbd>
  )
}
