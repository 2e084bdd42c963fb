/** The commonest passwords of ten and more characters in published leaks, folded to lower case. */
const commonest = new Set(
  `1234567890 12345678910 123456789a 0123456789 9876543210 0987654321 1234554321 1122334455 1111111111 0000000000 1q2w3e4r5t 1qaz2wsx3edc
  1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 qwertyuiop qwerty12345 qwerty123456 qwerty1234 asdfghjkl1 asdfghjkl; zxcvbnm123 zaq12wsxcde3 qazwsxedcrfv
  password12 password123 password1234 password12345 password123! password1! passw0rd123 p@ssword123 p@ssw0rd123 p@ssw0rd12 mypassword mypassword1
  letmein123 letmein1234 welcome123 welcome1234 welcome12345 iloveyou123 iloveyou12 iloveyou!! iloveyouso abc1234567 abcd123456 abcdefghij abc123456789
  a123456789 a1234567890 aa12345678 aaaaaaaaaa administrator admin12345 admin123456 changeme123 changeme1234 football123 baseball123 basketball
  superman123 princess123 sunshine123 charlie123 michael123 jessica123 jennifer123 computer123 internet123 starwars123 pokemon123 dragon12345
  master12345 monkey12345 shadow12345 trustno1trustno1 whatever123 nothing123 secret12345 test123456 testtest123 guest12345 user123456 login123456
  google12345 facebook123 samsung123 liverpool1 chelsea123 manchester liverpool123 barcelona1 realmadrid skateboard strawberry watermelon butterfly1
  chocolate1 cinderella christopher alexander1 1234qwerasdf qwer1234asdf 1q2w3e4r5t6y7u password!! summer2024! winter2024! spring2024! autumn2024!
  summer2025! winter2025! summer2026! winter2026! hello12345 helloworld helloworld1 mercedes123 ferrari123 december12 september1 november11 987654321a
  11223344556 12341234123 123123123123 123321123321 1234567891 12345678901 1a2b3c4d5e zxcvbnm1234 asdf123456 qweasdzxc123 qweasdzxc1`.split(/\s+/),
)

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm']

/** Why a password is too easy to guess, or undefined. `own` are words that anybody knows of this person. */
export function passwordWeakness(password: string, own: readonly string[]): string | undefined {
  const folded = password.toLowerCase()
  if (commonest.has(folded)) return 'This is one of the most used passwords.'
  if (new Set(folded).size < 5) return 'Use more different characters.'
  const isRow = rows.some((row) => row.includes(folded) || [...row].reverse().join('').includes(folded))
  if (isRow) return 'This is a row of the keyboard or the alphabet.'
  const rest = own.filter((word) => word.length >= 3).reduce((text, word) => text.replaceAll(word.toLowerCase(), ''), folded)
  if (rest.replace(/[^a-z]/g, '').length < 3 && rest !== folded && rest.length < 6) return 'Do not build it from your name or address.'
  return undefined
}
