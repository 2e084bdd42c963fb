import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

test('milestones that two windows save at once are those of one of them', async () => {
  const ada = await stage.person('ada')
  const path = `/dashboard/financial/${ada.id}`
  const lists = [['Press', 'Paper', 'Ink', 'Lamp'], ['Kiln']].map((names) => names.map((name) => ({ name, targetCents: 1_000 })))
  for (let round = 0; round < 20; round += 1) {
    await ada.call('PUT', `${path}/milestones`, { milestones: [] })
    await Promise.all(lists.map((milestones) => ada.call('PUT', `${path}/milestones`, { milestones })))
    const names = [...((await ada.call('GET', path)).body.milestones ?? [])].map(({ name }) => String(name))
    expect(['Press Paper Ink Lamp', 'Kiln']).toContain(names.join(' '))
  }
})
