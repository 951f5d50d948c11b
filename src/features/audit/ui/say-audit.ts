import type { AuditAction } from '../contract.ts'

const names: Record<AuditAction, string> = {
  'account.created': 'Account made',
  'account.signed_in': 'Signed in',
  'account.sign_in_failed': 'Sign-in failed',
  'account.signed_out': 'Signed out',
  'account.email_verified': 'Address confirmed',
  'account.deletion_requested': 'Deletion of the account asked for',
  'account.deletion_undone': 'Deletion of the account taken back',
  'data.exported': 'Everything exported',
  'password.changed': 'Password changed',
  'password.reset_requested': 'New password asked for',
  'password.reset': 'New password set',
  'session.revoked': 'Session ended',
  'token.created': 'Access token made',
  'token.revoked': 'Access token revoked',
  'calendar.opened': 'Calendar address made',
  'calendar.revoked': 'Calendar address revoked',
  'trial.claimed': 'Trial moved into the account',
  'share.created': 'Link for guests made',
  'share.changed': 'Link for guests changed',
  'share.renewed': 'Link for guests got a new address',
  'share.revoked': 'Link for guests closed',
  'share.reopened': 'Link for guests opened again',
  'weights.created': 'Score weights written',
  'weights.made_live': 'Score weights made live',
  'weights.retired': 'Score weights put away',
  'experiment.started': 'Weight experiment started',
  'experiment.stopped': 'Weight experiment stopped',
}

export const sayAudit = (action: AuditAction) => names[action] ?? action
