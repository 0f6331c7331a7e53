/**
 * Texts as records, whoever wrote them: encodings, lines, fields and numbers. It knows nothing of trade. Start reading at {@link
 * trade.csv.CsvRecords}.
 */
package trade.csv;
