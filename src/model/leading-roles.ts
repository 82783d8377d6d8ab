/** Functions (`Actor.role`) that speak for a body, whichever it is. */
export const LEADING_ROLES: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'director',
  'vice-director',
  'secretary-general',
  'leader',
  'spokesperson',
  'representative',
]);
