declare module 'html-encoding-sniffer' {
  /** The encoding of a page by the HTML standard's rules: byte order mark, then `meta`, else `defaultEncoding`. */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string; readonly maxPrescanBytes?: number },
  ): string;
}
