/** Words of the second step of signing in. */
export const signInCode = {
  title: 'One more step',
  lead: 'Your password was right. Now the code that your authenticator app shows.',
  backupLead: 'Your password was right. Now one of the backup codes that you put away when you turned this on.',
  code: 'Code from your app',
  codeHelp: 'Six digits, new every half minute.',
  backupCode: 'Backup code',
  backupHelp: 'Like abcde-23456. Each works once.',
  action: 'Sign in',
  useBackup: 'Use a backup code',
  useApp: 'Use the app',
  startOver: 'Begin again',
}

/** Words of the other ways to come in. */
export const otherWays = {
  or: 'or',
  passkey: 'Sign in with a passkey',
  passkeyFailed: 'No passkey was used. Try again, or come in another way.',
  continueWith: ({ provider }: { provider: string }) => `Continue with ${provider}`,
  names: { google: 'Google', github: 'GitHub' },
}

/** Words on the way to another site, and back. */
export const onward = {
  title: ({ name }: { name: string }) => `On to ${name}`,
  lead: ({ name }: { name: string }) => `${name} will ask whether you want to sign in here, and bring you back.`,
  goOn: ({ name }: { name: string }) => `Go on to ${name}`,
  failedTitle: 'Not this time',
  failedLead: ({ name }: { name: string }) => `Coming in with ${name} did not work.`,
  backToDoor: 'Back to the door',
  backToSettings: 'Back to your settings',
}

/** Words for somebody who came from elsewhere and has no account yet. */
export const newcomer = {
  title: 'What shall we call you?',
  lead: ({ provider, email }: { provider: string; email: string }) => `${provider} says that you are ${email}. Choose how others find you here, and you are in.`,
}
