/** What a letter looks like beyond its inline styles: in the dark, and on a phone. */
export const letterStyles = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){.ground{background:#1d1815!important}.sheet{background:#27211d!important;border-color:#433a33!important}.ink{color:#efe7da!important}.faint{color:#b3a799!important}.rule{border-color:#433a33!important}}',
  '@media (max-width:480px){.outer{padding:20px 12px!important}.sheet{padding:24px 20px 8px!important}.wide{width:100%!important}}',
].join('')
