import { Briefcase, FileText, KanbanSquare, Mail, Scissors } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { TitledCard } from '#web/kit/card.tsx'
import { When } from '#web/kit/when.tsx'
import type { RecentItem } from '../contract.ts'

const icons: Record<RecentItem['kind'], ReactNode> = {
  resume: <FileText />,
  posting: <Briefcase />,
  application: <KanbanSquare />,
  letter: <Mail />,
  tailoring: <Scissors />,
}

export function Recent({ items }: { items: RecentItem[] }) {
  if (items.length === 0) return null
  return (
    <TitledCard title="Recent work">
      <ul className="-mx-2 grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.kind + item.id}>
            <Link
              to={item.to}
              className="flex items-center gap-2.5 rounded-md px-2 py-1.5 text-sm no-underline hover:bg-line-2/70 pointer-coarse:min-h-11"
            >
              <span aria-hidden="true" className="text-ink-3 [&_svg]:size-4">
                {icons[item.kind]}
              </span>
              <span className="min-w-0 flex-1">
                <span className="block truncate">{item.title}</span>
                <span className="block truncate text-ink-3 text-xs">
                  {item.detail && `${item.detail} · `}
                  <When at={item.at} />
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
