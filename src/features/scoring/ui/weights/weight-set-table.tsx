import { Archive, CopyPlus, MoreHorizontal, Radio, Scale } from 'lucide-react'
import { Badge } from '#web/kit/badge.tsx'
import { IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { Table } from '#web/kit/table.tsx'
import type { WeightSet } from '../../weights-contract.ts'
import { partNames, partOrder } from '../part-names.ts'
import type { useWeightActions } from './weight-actions.ts'

type Props = {
  sets: WeightSet[]
  actions: ReturnType<typeof useWeightActions>
  onCopy: (version: string) => void
  onCompare: (version: string) => void
}
const states = {
  live: <Badge tone="mark">Live</Badge>,
  draft: <Badge>Draft</Badge>,
  retired: <Badge>Retired</Badge>,
}

/** Every version with its seven weights. */
export function WeightSetTable({ sets, actions, onCopy, onCompare }: Props) {
  return (
    <Table
      label="Weight sets"
      rows={sets}
      rowKey={(row) => row.version}
      columns={[
        {
          id: 'version',
          label: 'Version',
          cell: (row) => (
            <>
              <span className="flex items-center gap-2 font-mono text-xs">
                {row.version} {states[row.state]}
              </span>
              <span className="block max-w-80 text-ink-3 text-xs">
                {[row.note, presetsOf(row)].filter(Boolean).join(' ')}
              </span>
              <span className="mt-1 block text-ink-2 text-xs lg:hidden">
                {partOrder.map((part) => `${partNames[part]} ${Math.round(row.parts[part] * 100)}`).join(' · ')}
              </span>
            </>
          ),
        },
        ...partOrder.map((part) => ({
          id: part,
          label: partNames[part],
          end: true,
          className: 'hidden lg:table-cell',
          cell: (row: WeightSet) => row.parts[part].toFixed(2),
        })),
        { id: 'scores', label: 'Scores', end: true, wide: true, cell: (row) => row.scores.toLocaleString('en') },
        {
          id: 'actions',
          label: <span className="sr-only">Actions</span>,
          end: true,
          cell: (row) => (
            <Menu
              trigger={
                <IconButton label={`What to do with ${row.version}`}>
                  <MoreHorizontal />
                </IconButton>
              }
            >
              <MenuItem icon={<CopyPlus />} onSelect={() => onCopy(row.version)}>
                New version from it
              </MenuItem>
              {row.state !== 'live' && (
                <>
                  <MenuItem icon={<Scale />} onSelect={() => onCompare(row.version)}>
                    Compare with the live one
                  </MenuItem>
                  <MenuItem icon={<Radio />} onSelect={() => actions.makeLive.mutate(row.version)}>
                    Make it live
                  </MenuItem>
                </>
              )}
              {row.state === 'draft' && (
                <>
                  <MenuLine />
                  <MenuItem icon={<Archive />} onSelect={() => actions.retire.mutate(row.version)}>
                    Put away
                  </MenuItem>
                </>
              )}
            </Menu>
          ),
        },
      ]}
    />
  )
}

function presetsOf({ presets }: WeightSet): string {
  const names = Object.keys(presets)
  return names.length ? `Own weights for ${names.join(', ')}.` : ''
}
