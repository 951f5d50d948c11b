const around = 42
const most = 110
const bulletSign = /^\s*[•●▪◦‣∙·*–—-]\s+/

type Props = { text: string; start: number; end: number; tone?: 'doubt' }

/** The marked words with a little of what stands around them: on small screens, where the sheet is out of sight. */
export function Excerpt({ text, start, end, tone }: Props) {
  const shown = Math.min(end, start + most)
  const before = text
    .slice(Math.max(0, start - around), start)
    .replace(/^\S*\s/, '')
    .split('\n')
    .at(-1)
    ?.replace(bulletSign, '')
  const after =
    shown < end
      ? '…'
      : text
          .slice(end, end + around)
          .split('\n')[0]
          ?.replace(/\s\S*$/, '')
  return (
    <blockquote className="my-1.5 border-line border-l-2 pl-2.5 text-[12.8px] leading-relaxed [overflow-wrap:anywhere] lg:hidden">
      {before}
      <span className="mark" data-tone={tone}>
        {text.slice(start, shown).trim()}
      </span>
      {after}
    </blockquote>
  )
}
