import { X } from 'lucide-react'
import { type ClipboardEvent, type InputEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useFieldProps, useTyped } from '#web/ui/field-context.ts'
import { Input } from '#web/ui/input.tsx'
import type { Suggestion } from './editor-data.ts'
import { useAlive } from '#web/ui/use-alive.ts'

const split = (text: string): string[] => text.split(/[,\n]/).map((word) => word.trim()).filter(Boolean)

/** Words with commas between them; with scripts each becomes a chip that can be taken away, and known words are proposed. */
export function WordsInput({ text, suggestions = [] }: { text: string; suggestions?: readonly Suggestion[] }) {
  const typed = useTyped(useFieldProps().name)
  const isAlive = useAlive()
  const plain = useRef<HTMLInputElement>(null)
  const written = split(typed ?? text)
  if (!isAlive) return <Input ref={plain} defaultValue={text} autoCapitalize="none" />
  // What was typed before the scripts ran stands in the plain field that is about to go.
  return <Chips initial={plain.current ? split(plain.current.value) : written} written={written} suggestions={suggestions} />
}

function Chips({ initial, written, suggestions }: { initial: string[]; written: string[]; suggestions: readonly Suggestion[] }) {
  const t = useMessages(words)
  const { name, ...field } = useFieldProps()
  const [chosen, setChosen] = useState(initial)
  const stored = useRef<HTMLInputElement>(null)
  const entry = useRef<HTMLInputElement>(null)
  const listId = useId()

  // The form hears of typing by itself; of words that came and went it is told.
  const joined = chosen.join(', ')
  const before = useRef(written.join(', '))
  useEffect(() => {
    if (before.current === joined) return
    before.current = joined
    stored.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [joined])

  const add = (input: HTMLInputElement, text = input.value) => {
    const fresh = split(text)
    if (fresh.length > 0) setChosen((now) => [...new Set([...now, ...fresh])])
    input.value = ''
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const isEnd = (event.key === 'Enter' || event.key === ',') && !event.nativeEvent.isComposing
    if (isEnd && (event.key === ',' || input.value.trim())) {
      event.preventDefault()
      add(input)
    } else if (event.key === 'Backspace' && input.value === '') setChosen((now) => now.slice(0, -1))
  }
  // Chosen from the proposals: there is no key to wait for.
  const onInput = (event: InputEvent<HTMLInputElement>) => {
    const isChosen = event.nativeEvent.inputType === 'insertReplacementText' || !('inputType' in event.nativeEvent)
    if (isChosen && suggestions.some((one) => one.value === event.currentTarget.value)) add(event.currentTarget)
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text')
    if (!/[,\n]/.test(pasted)) return
    event.preventDefault()
    add(event.currentTarget, event.currentTarget.value + pasted)
  }
  const remove = (word: string) => {
    setChosen((now) => now.filter((one) => one !== word))
    entry.current?.focus()
  }
  return (
    <div className="flex flex-wrap gap-1.5 rounded border border-line-strong bg-sheet p-1.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus hover:border-ink-soft">
      <input ref={stored} type="hidden" name={name} value={joined} readOnly />
      {chosen.map((word) => (
        <span key={word} className="flex min-h-8 max-w-full items-center rounded bg-well ps-2.5 text-sm">
          <span className="truncate">{word}</span>
          <button type="button" aria-label={t.removeWord({ word })} onClick={() => remove(word)} className="grid size-8 shrink-0 place-items-center rounded text-ink-faint hover:text-ink">
            <X className="size-4" aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        {...field}
        ref={entry}
        list={suggestions.length > 0 ? listId : undefined}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={(event) => add(event.currentTarget)}
        autoCapitalize="none"
        autoComplete="off"
        className="min-h-8 min-w-24 grow bg-transparent px-1.5 outline-none"
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      )}
    </div>
  )
}
