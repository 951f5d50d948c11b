// Search verb: one statement over the tables of all features that have records to find.
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import type { Found, searchContract } from './contract.ts'

type Query = z.output<NonNullable<(typeof searchContract.search)['~orpc']['inputSchema']>>

/** A word is nearly there from this much likeness on (0–1, by trigrams): `kuberntes` finds Kubernetes. */
const likeness = 0.5
const mostWords = 6

export async function search(ctx: Ctx, { q, kind, limit }: Query): Promise<{ items: Found[] }> {
  const words = q.split(/\s+/).filter(Boolean).slice(0, mostWords)
  return readWorkspace(ctx, async ({ client }) => {
    const { rows } = await client.query<Omit<Found, 'updatedAt'> & { at: Date }>({
      ...(words.length === 0 ? recent : ranked),
      values:
        words.length === 0 ? [kind ?? null, limit] : [kind ?? null, limit, words, words.map(escapeLike), likeness],
    })
    return { items: rows.map(({ at, ...row }) => ({ ...row, updatedAt: at.toISOString() })) }
  })
}

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')

// `more` is found but not shown. Counting the fit again touches a posting, the person did not: its day is its capture.
// Only the workspace's own rows exist here (row-level security).
const records = `
  select 'resume' as kind, id, title, updated_at as at,
    case when is_master then 'Master résumé' when kind = 'tailored' then 'Tailored résumé' else person_name end as detail,
    concat_ws(' ', person_name, headline, file_name, array_to_string(tags, ' ')) as more
  from resume where deleted_at is null
  union all
  select 'posting', id, title, created_at, company, concat_ws(' ', facts#>>'{locations,0,text}', left(notes, 300))
  from posting where deleted_at is null
  union all
  select 'application', a.id, p.title, a.updated_at, concat_ws(' · ', p.company, initcap(a.stage)),
    concat_ws(' ', array_to_string(a.tags, ' '), a.source, left(a.notes, 300))
  from application a join posting p on p.id = a.posting_id where a.deleted_at is null
  union all
  select 'letter', l.id, 'Letter: ' || p.title, l.updated_at, p.company, concat_ws(' ', l.state, l.addressee->>'name')
  from letter l join posting p on p.id = l.posting_id where l.deleted_at is null
  union all
  select 'document', id, title, updated_at, 'LaTeX document', array_to_string(tags, ' ')
  from studio_document where deleted_at is null`

const recent = {
  name: 'search_recent',
  text: `select kind, id, title, detail, at from (${records}) r
    where ($1::text is null or kind = $1) order by at desc limit $2`,
}

// A word counts most at the beginning of the title, then at the beginning of a word of it, then elsewhere.
const ranked = {
  name: 'search_ranked',
  text: `
    with word as (
      select lower(unaccent(w)) as word, lower(unaccent(e)) as pattern from unnest($3::text[], $4::text[]) as t (w, e)
    ), record as (
      select *, lower(unaccent(title)) as name, lower(unaccent(concat_ws(' ', title, detail, more))) as hay
      from (${records}) r where $1::text is null or kind = $1
    )
    select kind, id, title, detail, at
    from record cross join lateral (
      select sum(points) as points, bool_and(points > 0) as all_there from (
        select case
          when name like pattern || '%' then 3
          when name like '% ' || pattern || '%' then 2.5
          when hay like '% ' || pattern || '%' then 1.5
          when hay like '%' || pattern || '%' then 1
          when length(word) >= 4 and word_similarity(word, hay) >= $5 then word_similarity(word, hay)
          else 0 end as points
        from word
      ) each_word
    ) score
    where all_there order by points desc, at desc limit $2`,
}
