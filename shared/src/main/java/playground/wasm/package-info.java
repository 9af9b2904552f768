/**
 * Writes WebAssembly modules: the part of the binary format (WebAssembly Core Specification 2.0,
 * chapter 5, with the vector instructions) that compiled networks need, under the specification's
 * names. Nothing is checked here; the browser validates every module that it compiles.
 */
package playground.wasm;
