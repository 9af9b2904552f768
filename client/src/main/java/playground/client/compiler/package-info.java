/** What TeaVM is told while it compiles. Runs in the build; nothing of it is in the page. */
package playground.client.compiler;
