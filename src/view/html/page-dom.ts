/** The few parts of a browser's document that the page script uses; the project is compiled without a browser. */

export interface PageElement {
  id: string;
  hidden: boolean;
  textContent: string | null;
  lang: string;
  className: string;
  tabIndex: number;
  readonly classList: {
    add(name: string): void;
    remove(name: string): void;
    toggle(name: string, on: boolean): void;
  };
  readonly tagName: string;
  readonly value?: string;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  getAttribute(name: string): string | null;
  append(...nodes: (PageElement | string)[]): void;
  replaceChildren(...nodes: (PageElement | string)[]): void;
  closest(selector: string): PageElement | null;
  contains(other: PageElement | null): boolean;
  querySelector(selector: string): PageElement | null;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  checkVisibility?(): boolean;
  focus(options?: { preventScroll?: boolean }): void;
  scrollIntoView(options?: { block?: 'center' | 'nearest' }): void;
  scrollTop: number;
}

export interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
}

export interface Page {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  readonly activeElement: PageElement | null;
  getElementById(id: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
}

export interface PageWindow {
  readonly location: { readonly hash: string };
  getSelection(): { readonly isCollapsed: boolean } | null;
  addEventListener(type: string, listener: () => void): void;
}
