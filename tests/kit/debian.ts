import { spawn } from 'node:child_process'

/** Whether Debian's packages may be installed here: as root, where there are any. */
export const mayInstall = process.platform === 'linux' && process.getuid?.() === 0

/** A machine without a network is told soon. */
const apt = ['apt-get', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::https::Timeout=15']

/** Installs a package of Debian's; false where that could not be done. */
export async function installDebian(name: string): Promise<boolean> {
  if (!mayInstall) return false
  return (await run([...apt, 'update'])) === 0 && (await run([...apt, 'install', '-y', '--no-install-recommends', name])) === 0
}

/** Runs a program with its output on the screen; its exit code, 1 where there is no such program. */
export function run([program = '', ...args]: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
