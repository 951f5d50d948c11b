import { GripVertical } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, memo, type RefObject, useState } from 'react'
import { IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { useVerbs } from './draft.ts'

type Props = { list: string; index: number; count: number; name: string; row: RefObject<HTMLElement | null> }

const kind = 'application/x-shortlist-item'

/** Moves an item of a list: by dragging, or with the arrow keys while it has the focus. */
export const MoveHandle = memo(function MoveHandle({ list, index, count, name, row }: Props) {
  const { move } = useVerbs()
  const [said, setSaid] = useState('')
  const to = (place: number) => {
    if (place < 0 || place >= count) return
    move(list, index, place)
    setSaid(`${name}: place ${place + 1} of ${count}`)
    // The item took its handle along: the focus follows it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-move="${list}/${place}"]`)?.focus())
  }
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!step) return
    event.preventDefault()
    to(index + step)
  }
  if (count < 2) return null
  return (
    <>
      <IconButton
        label={`Move ${name}: drag, or press the arrow keys`}
        data-move={`${list}/${index}`}
        draggable
        onDragStart={(event: DragEvent) => {
          event.dataTransfer.setData(kind, JSON.stringify({ list, index }))
          event.dataTransfer.effectAllowed = 'move'
          if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12)
        }}
        onKeyDown={walk}
        // Where nothing can be dragged a touch moves it up, and the first one to the end.
        onClick={(event) => {
          if (matchMedia('(pointer: coarse)').matches) to(index === 0 ? count - 1 : index - 1)
          else event.currentTarget.focus()
        }}
        className="cursor-grab active:cursor-grabbing"
      >
        <GripVertical />
      </IconButton>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
})

/** What a row must carry so that another one can be dropped on it. */
export function useDropPlace(list: string, index: number) {
  const { move } = useVerbs()
  const [over, setOver] = useState(false)
  return {
    over,
    className: cx(over && 'shadow-[0_-2px_0_var(--mark)]'),
    handlers: {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes(kind)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        setOver(false)
        const data = event.dataTransfer.getData(kind)
        if (!data) return
        event.preventDefault()
        event.stopPropagation()
        const dragged = JSON.parse(data) as { list: string; index: number }
        if (dragged.list === list && dragged.index !== index) move(list, dragged.index, index)
      },
    },
  }
}
