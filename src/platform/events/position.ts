/** Where a reader stands: the transaction and the row within it. Written `tx-id`; sent to browsers as the event id. */
export type Position = { tx: bigint; id: bigint }

export const formatPosition = ({ tx, id }: Position) => `${tx}-${id}`

/** Undefined for anything but a position of ours. */
export function parsePosition(text: string | undefined): Position | undefined {
  const match = /^(\d{1,20})-(\d{1,19})$/.exec(text ?? '')
  return match ? { tx: BigInt(match[1] as string), id: BigInt(match[2] as string) } : undefined
}

export const isAfter = (a: Position, b: Position) => a.tx > b.tx || (a.tx === b.tx && a.id > b.id)
