import { client, saveFile, sayError } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'

type What = Omit<Parameters<typeof client.transfers.export>[0], 'format'>

/** Saves applications as a file: all, filtered, or chosen ones. */
export async function downloadApplications(format: 'csv' | 'json', what: What) {
  try {
    saveFile(
      await client.transfers.export({ format, ...what }),
      `applications-${new Date().toISOString().slice(0, 10)}.${format}`,
    )
  } catch (error) {
    notify({ tone: 'bad', title: 'The file could not be made', description: sayError(error) })
  }
}
