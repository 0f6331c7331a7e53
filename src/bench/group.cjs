const pl = require(process.argv[3]);
const sums = pl.scanCSV(process.argv[2], { quoteChar: '"' })
  .filter(pl.col("flow").eq(pl.lit("export")))
  .groupBy(["period", "partner"])
  .agg(pl.col("value_usd").sum())
  .collectSync();
for (const row of sums.rows()) console.log(row.join(","));
