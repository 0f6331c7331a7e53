/**
 * What a figure results in: typed columns of exact cells. A table knows neither how its numbers came about nor how they are
 * printed; nothing in it is rounded. Start reading at {@link trade.table.Table}.
 */
package trade.table;
