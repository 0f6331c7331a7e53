/**
 * Workbooks (.xlsx) as rows of texts. It knows nothing of trade, and is loaded only where there is a workbook. Start reading at
 * {@link trade.spreadsheet.Workbook}.
 */
package trade.spreadsheet;
