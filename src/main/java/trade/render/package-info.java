/**
 * How tables go out. Formats for people round and shorten; formats for programs are exact, plain and stable. This is the only
 * place where a number is rounded. Start reading at {@link trade.render.Format}.
 */
package trade.render;
