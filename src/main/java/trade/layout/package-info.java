/**
 * What the columns of published files mean: which headings tell a layout, which column holds what, what its codes and units
 * are, and which rows would count trade twice. This package knows nothing of how files are opened, parsed or checked.
 * Start reading at {@link trade.layout.Layout}.
 */
package trade.layout;
