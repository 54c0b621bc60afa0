// @ts-check
/** @import { Edition } from '../types.mjs' */

/**
 * The addresses of editions that are served each under its root's number.
 *
 * @param {string} origin
 * @param {string[]} roots In the order in which they are served.
 */
export function addresses(origin, roots) {
  return {
    /** @param {Edition} edition */
    of(edition) {
      const path = edition.path.split('/').map(encodeURIComponent).join('/')
      return `${origin}/${roots.indexOf(edition.root)}/${path}`
    },
    /**
     * What a reader is shown instead of an address: the path inside its root.
     *
     * @param {string} url
     */
    show(url) {
      return url.startsWith(origin) ? decodeURI(url.slice(origin.length).replace(/^\/\d+\//, '')) : url
    },
  }
}
