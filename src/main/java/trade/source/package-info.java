/**
 * How datasets come in: files and streams are opened, checked row by row and summed into a cube while they are read, so
 * that memory is that of the answer. This package knows nothing of figures. Start reading at {@link trade.source.DatasetReader}.
 */
package trade.source;
