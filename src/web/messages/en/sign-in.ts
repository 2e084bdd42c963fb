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
