/** A named opening to the outside (storage, mail …) behind which an adapter stands. */
export interface Port<T> {
  readonly name: string
  /** Never set: carries the adapter's type. */
  readonly adapter?: T
}

/** Names a port. Two ports of one name are the same port. */
export function definePort<T>(name: string): Port<T> {
  return { name }
}

/** The adapters of one program. */
export interface Ports {
  get<T>(port: Port<T>): T
  set<T>(port: Port<T>, adapter: T): void
}

/** An empty board of adapters; asking for one that was never set is a mistake in the program. */
export function createPorts(): Ports {
  const adapters = new Map<string, unknown>()
  return {
    get<T>(port: Port<T>): T {
      if (!adapters.has(port.name)) throw new Error(`nothing is set behind the port "${port.name}"`)
      return adapters.get(port.name) as T
    },
    set: (port, adapter) => void adapters.set(port.name, adapter),
  }
}
