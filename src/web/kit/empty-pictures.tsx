// What a page will hold, drawn small: paper, lines, and one place that the marker has found. Beside `PaperPicture`.
import type { ReactNode } from 'react'

const Frame = ({ children }: { children: ReactNode }) => (
  <svg width="120" height="96" viewBox="0 0 120 96" fill="none" aria-hidden="true" strokeLinecap="round">
    {children}
  </svg>
)

const Paper = (props: { x: number; y: number; width: number; height: number; quiet?: boolean }) => (
  <rect
    x={props.x}
    y={props.y}
    width={props.width}
    height={props.height}
    rx="3"
    fill={props.quiet ? 'var(--paper)' : 'var(--sheet)'}
    stroke="var(--line)"
    strokeWidth="1.2"
  />
)

const Lines = ({ d }: { d: string }) => <path d={d} stroke="var(--line)" strokeWidth="2.4" />
const Ink = ({ d }: { d: string }) => <path d={d} stroke="var(--ink)" strokeWidth="3" />

/** A stroke of the marker with its line of text. */
const Marked = ({ x, y, width }: { x: number; y: number; width: number }) => (
  <>
    <path d={`m${x} ${y - 3.6} ${width}-.9.6 8.2-${width} .9z`} fill="var(--mark)" />
    <path d={`M${x + 3} ${y}h${width - 8}`} stroke="var(--mark-ink)" strokeWidth="2.4" />
  </>
)

/** Columns with cards, one of them where it is now. */
export const BoardPicture = () => (
  <Frame>
    {[8, 45, 82].map((x) => (
      <Paper key={x} x={x} y={10} width={31} height={76} quiet />
    ))}
    <Lines d="M14 18h11M51 18h14M88 18h9" />
    <Paper x={12} y={25} width={23} height={15} />
    <Paper x={12} y={44} width={23} height={15} />
    <Paper x={49} y={25} width={23} height={22} />
    <Lines d="M16 32h13M16 51h10M53 41h12" />
    <Marked x={52} y={33} width={17} />
    <Paper x={86} y={25} width={23} height={15} />
    <Lines d="M90 32h14" />
  </Frame>
)

/** Bars that grow shorter, as applications do from stage to stage. */
export const FunnelPicture = () => (
  <Frame>
    <path d="M18 20h84M18 36h60" stroke="var(--line)" strokeWidth="9" strokeLinecap="butt" />
    <path d="M18 52h40" stroke="var(--ink)" strokeWidth="9" strokeLinecap="butt" />
    <path d="m18 63.6 24-.6.5 9.6-24.5.6z" fill="var(--mark)" />
    <path d="M18 10v72" stroke="var(--edge)" strokeWidth="1.2" />
  </Frame>
)

/** Two columns with a sum below each. */
export const OfferPicture = () => (
  <Frame>
    <Paper x={14} y={10} width={42} height={76} />
    <Paper x={64} y={10} width={42} height={76} />
    <Ink d="M21 21h15M71 21h19" />
    <Lines d="M21 33h26M21 41h20M21 49h24M71 33h22M71 41h27M71 49h16" />
    <path d="M21 59h28M71 59h28" stroke="var(--edge)" strokeWidth="1" />
    <path d="M21 70h14" stroke="var(--ink)" strokeWidth="3" />
    <Marked x={70} y={70} width={25} />
  </Frame>
)

/** A letter: a name at the head, paragraphs, one sentence with its source. */
export const LetterPicture = () => (
  <Frame>
    <Paper x={28} y={8} width={64} height={80} />
    <Ink d="M36 19h18" />
    <Lines d="M36 31h22M36 43h47M36 50h44M36 68h48M36 75h25" />
    <Marked x={35} y={58.5} width={38} />
  </Frame>
)

/** A posting: what is asked for as a list, one requirement found. */
export const PostingPicture = () => (
  <Frame>
    <Paper x={26} y={10} width={68} height={76} />
    <Ink d="M35 22h30" />
    <Lines d="M35 31h20M45 45h38M45 67h33M45 78h24" />
    <path d="M36 45h.1M36 56h.1M36 67h.1M36 78h.1" stroke="var(--ink)" strokeWidth="4" />
    <Marked x={43} y={56} width={34} />
  </Frame>
)

/** Source at the left, the page at the right. */
export const SourcePicture = () => (
  <Frame>
    <Paper x={8} y={14} width={54} height={68} quiet />
    <Paper x={58} y={8} width={54} height={80} />
    <path d="m17 24-4 4 4 4M24 24l4 4-4 4" stroke="var(--ink)" strokeWidth="2" strokeLinejoin="round" />
    <Lines d="M15 42h26M20 50h29M20 58h18M15 66h22" />
    <Ink d="M67 20h20" />
    <Lines d="M67 30h36M67 37h32M67 58h34M67 65h37M67 72h20" />
    <Marked x={66} y={47} width={30} />
  </Frame>
)

/** Two sheets that say the same. */
export const TwinPicture = () => (
  <Frame>
    {[16, 62].map((x) => (
      <g key={x}>
        <Paper x={x} y={14} width={42} height={68} />
        <Ink d={`M${x + 7} 25h16`} />
        <Lines d={`M${x + 7} 35h27M${x + 7} 43h22M${x + 7} 64h26M${x + 7} 72h15`} />
        <Marked x={x + 6} y={53.5} width={27} />
      </g>
    ))}
  </Frame>
)

/** A remark beside the line it is about. */
export const CommentPicture = () => (
  <Frame>
    <Paper x={10} y={10} width={56} height={76} />
    <Ink d="M18 21h18" />
    <Lines d="M18 31h38M18 38h34M18 58h36M18 65h38M18 72h22" />
    <Marked x={17} y={48} width={32} />
    <path d="M52 48h18" stroke="var(--edge)" strokeWidth="1" />
    <path
      d="M74 34h32a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H84l-7 7v-7h-3a3 3 0 0 1-3-3V37a3 3 0 0 1 3-3z"
      fill="var(--sheet)"
      stroke="var(--edge)"
      strokeWidth="1.2"
    />
    <Lines d="M79 43h22M79 51h15" />
  </Frame>
)
