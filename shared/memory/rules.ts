import type { Rule } from '../rules';

export const MEMORY_RULES = {
  recurring: {
    id: 'memory.recurring',
    reason: "The site memory has this line: it stands on a third of the site's pages or more, whatever the article.",
    example: 'Get the tide table by post',
  },
} as const satisfies Record<string, Rule>;
