/** What takes words from node to node. It may lose some: what counts is in the database, and looked for there. */
export interface Carrier {
  /** To all nodes, this one included. Rejects where it is known that nobody hears it. */
  publish(text: string): Promise<void>
  /** Hears all nodes from now on; a lost connection is opened again by itself. */
  subscribe(heard: (text: string) => void): Promise<void>
  close(): Promise<void>
}
