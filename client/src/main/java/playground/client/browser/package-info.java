/**
 * Everything that only a browser has: the document, timers, workers, storage, network. The one
 * place with bindings to JavaScript, each as small as can be and without decisions of its own.
 */
package playground.client.browser;
