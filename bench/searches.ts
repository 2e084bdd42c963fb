/** What is looked for: two words each that many offers of a large community have, some common and some rarer. */
export const searches = ['blog posts', 'design tokens', 'ceramic mug', 'wool blanket', 'linocut print', 'tea towel', 'moving day'] as const

/** Those words as the full-text index has them: the floor is spared finding out. */
export const stems: Readonly<Record<string, string>> = {
  blog: 'blog', posts: 'post', design: 'design', tokens: 'token', ceramic: 'ceram', mug: 'mug', wool: 'wool', blanket: 'blanket', linocut: 'linocut', print: 'print', tea: 'tea', towel: 'towel', moving: 'move', day: 'day',
}
