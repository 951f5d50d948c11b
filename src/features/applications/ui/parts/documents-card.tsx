import { Download, FileText } from 'lucide-react'
import { Link } from 'react-router'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { sayBytes } from '#web/kit/file-size.ts'
import { When } from '#web/kit/when.tsx'
import type { ApplicationDetail } from '../../contract.ts'
import { downloadDocument } from '../application-actions.ts'

/** The files as they were sent, each with the start of its hash. */
export function DocumentsCard({ application }: { application: ApplicationDetail }) {
  return (
    <TitledCard
      title={
        <>
          Exact documents <HelpHint word="sent" />
        </>
      }
      aside={application.documents.length || undefined}
    >
      {application.documents.length === 0 && (
        <p className="text-ink-2 text-sm">Attach the résumé you send: its bytes are kept and never change.</p>
      )}
      <ul>
        {application.documents.map((document) => (
          <li key={document.id} className="flex items-center gap-3 border-line border-t py-2.5 first:border-0">
            <FileText aria-hidden="true" className="size-5 shrink-0 text-ink-3" />
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium text-sm">{document.name}</p>
              <p className="truncate text-ink-3 text-xs">
                {sayBytes(document.bytes)} · <When at={document.createdAt} />
                {document.resumeVersion !== null && ` · version ${document.resumeVersion}`} ·{' '}
                <span className="font-mono" title={`SHA-256 ${document.sha256}`}>
                  {document.sha256.slice(0, 8)}
                </span>
              </p>
            </div>
            {document.resumeId && (
              <Link
                to={`/resumes/${document.resumeId}`}
                className="text-ink-2 text-xs underline decoration-edge underline-offset-3"
              >
                Résumé
              </Link>
            )}
            <IconButton
              label={`Download ${document.name}`}
              onClick={() => void downloadDocument(application.id, document.id, document.name)}
            >
              <Download />
            </IconButton>
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
