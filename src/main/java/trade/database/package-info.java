/**
 * How an SQL engine is reached over JDBC and asked for sums: drivers, credentials, dialects, statements, limits of time. It knows nothing
 * of trade: what columns mean is told by {@code layout}, and what is asked by {@code source}.
 * Start reading at {@link trade.database.Database}.
 */
package trade.database;
