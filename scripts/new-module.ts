import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Begins a module: `npm run new-module -- orders people,listings` writes the files that every module has, and its place in the graph. */
const [name = '', uses = ''] = process.argv.slice(2)
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) end('Give a name in kebab-case, and what it uses: npm run new-module -- orders people,listings')
const folder = join('src', 'modules', name)
if (existsSync(folder)) end(`${folder} is there already.`)
const used = uses.split(',').filter(Boolean)
for (const module of used) if (!existsSync(join('src', 'modules', module))) end(`There is no module ${module}.`)

const camel = name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase())
const files: Record<string, string> = {
  'README.md': `# ${name}\n\nOne sentence that says what it holds.\n\n- **Word**: what it means here.\n\nPromises\n- What always holds.\n`,
  'module.ts': `import { defineModule } from '#platform/module.ts'\n\n/** One sentence that says what it holds. */\nexport const ${camel}Module = defineModule({ name: '${name}', uses: [${used.map((one) => `'${one}'`).join(', ')}] })\n`,
  'index.ts': `export {}\n`,
  'tables.ts': `import { pgSchema } from 'drizzle-orm/pg-core'\n\nexport const ${camel} = pgSchema('${name.replaceAll('-', '_')}')\n`,
}
await mkdir(join(folder, 'commands'), { recursive: true })
for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content)

const index = join('src', 'modules', 'index.ts')
const graph = await readFile(index, 'utf8')
await writeFile(
  index,
  graph
    .replace(/\n\n\/\*\* All modules/, `\nimport { ${camel}Module } from './${name}/module.ts'\n\n/** All modules`)
    .replace(/(readonly Manifest\[\] = \[[^\]]*)\]/, `$1  ${camel}Module,\n]`),
)
process.stdout.write(`${folder} is begun and stands last in the graph. Next: tables.ts, npm run migration, a command with its test beside it.\n`)

function end(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
