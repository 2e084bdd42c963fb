import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { readTextArray } from './text-array.ts'

const stage = useStage()

test.each([
  [[]], [['']], [['a']], [['a', 'b']], [['null']], [['NULL', 'Null', 'NULLABLE']], [[null]], [['a', null]], [['a,b', 'c']], [['a b', ' c ']], [['{', '}']], [['"']], [['\\']], [["it's"]], [['Größe', '–']], [['a\tb', '\n']],
])('%j comes back as it was written', async (written) => {
  const { rows } = await stage.ctx().db.execute<{ text: string; list: unknown }>(sql`select ${sql.param(written)}::text[]::text as text, ${sql.param(written)}::text[] as list`)
  expect([readTextArray(rows[0]?.text ?? ''), rows[0]?.list]).toEqual([written, written])
})
