export { renderGroupings } from './explain/claims.ts';
export { describeRules } from './explain/describe-rule.ts';
export { renderExplanation } from './explain/terminal.ts';
export { renderHtml } from './html.ts';
export { renderMarkdown } from './markdown.ts';
export type * from './outline/model.ts';
export { outline } from './outline.ts';
export { renderTerminal } from './terminal.ts';
export type { InterfaceLanguage } from './words/contract.ts';
