import type { InterfaceLanguage } from './words/contract.ts';

/** What an article's language is called in the interface: `es` → « espagnol », “Spanish”; the tag where it has no name. */
export function nameLanguage(tag: string, language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // no BCP 47 tag
    return tag;
  }
}
