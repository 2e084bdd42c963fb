import { Plus, Search } from 'lucide-react'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { FileInput } from '#web/ui/file-input.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput, Input } from '#web/ui/input.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'
import { Select } from '#web/ui/select.tsx'
import { Textarea } from '#web/ui/textarea.tsx'

const options = [
  { value: 'cherry', label: 'Cherry', help: 'Warm and even' },
  { value: 'birch', label: 'Birch', help: 'Light and tough' },
  { value: 'plum', label: 'Plum', help: 'Rare' },
]

export function Actions() {
  return (
    <div className="grid gap-4">
      {(['primary', 'secondary', 'quiet', 'danger'] as const).map((variant) => (
        <div key={variant} className="flex flex-wrap items-center gap-3">
          <Button variant={variant} size="lg">Large</Button>
          <Button variant={variant}>
            <Plus aria-hidden="true" /> {variant}
          </Button>
          <Button variant={variant} size="sm">Small</Button>
          <Button variant={variant} disabled>Disabled</Button>
          <Button variant={variant} pending>Pending</Button>
          <Button variant={variant} size="icon" aria-label={`Search, ${variant}`}>
            <Search aria-hidden="true" />
          </Button>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <LinkButton to="/dev/ui">A link that looks like a button</LinkButton>
        <a href="/dev/ui" className="link">A link in a text</a>
      </div>
    </div>
  )
}

export function Fields() {
  return (
    <Form className="max-w-form">
      <Field name="title" label="A line" help="Help stands under the field." required>
        <Input defaultValue="Cherry wood spoon" />
      </Field>
      <Field name="empty" label="With a placeholder">
        <Input placeholder="Spoon, bowl, chair" />
      </Field>
      <Field name="disabled" label="Disabled">
        <Input disabled defaultValue="Not now" />
      </Field>
      <Field name="readonly" label="Only to read">
        <Input readOnly defaultValue="@ada" />
      </Field>
      <Field name="price" label="With a unit" required>
        <AffixedInput before="€" after="each" inputMode="decimal" defaultValue="38" />
      </Field>
      <Field name="secret" label="Password" required>
        <PasswordInput autoComplete="off" />
      </Field>
      <Field name="wood" label="One of a list" required>
        <Select options={options} none="Choose a wood" />
      </Field>
      <Field name="text" label="Several lines">
        <Textarea rows={3} defaultValue="It grows while you write." />
      </Field>
      <FieldGroup name="plain" label="Any of these">
        <CheckboxGroup options={options} defaultValues={['birch']} />
      </FieldGroup>
      <FieldGroup name="chips" label="Any of these, in short">
        <CheckboxGroup look="chips" options={options.map(({ value, label }) => ({ value, label }))} defaultValues={['plum']} />
      </FieldGroup>
      <FieldGroup name="cards" label="Exactly one" required>
        <RadioGroup look="cards" options={options} defaultValue="cherry" />
      </FieldGroup>
      <Field name="file" label="A file">
        <FileInput />
      </Field>
      <Checkbox name="agree" label="A single yes" help="With a word about it" />
    </Form>
  )
}

/** What a form looks like after the server refused it. It isn't sent anywhere: the answer is a sample. */
export function Refused() {
  const result = {
    errors: [
      { path: 'email', message: 'Give an email address, like name@example.org.' },
      { path: 'wood', message: 'Choose one of these.' },
    ],
    values: { email: 'ada@', wood: '' },
  }
  return (
    <Form result={result} labels={{ email: 'Email', wood: 'Wood' }} quiet className="max-w-form">
      <Field name="email" label="Email" help="Not shown to anybody." required>
        <Input type="email" />
      </Field>
      <FieldGroup name="wood" label="Wood" required>
        <RadioGroup look="chips" options={options.map(({ value, label }) => ({ value, label }))} />
      </FieldGroup>
      <SubmitButton>Send again</SubmitButton>
    </Form>
  )
}
