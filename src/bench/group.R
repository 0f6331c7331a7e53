library(data.table)
d <- fread(commandArgs(TRUE)[1], select = c("period", "partner", "flow", "value_usd"), na.strings = NULL)
fwrite(d[flow == "export", .(v = sum(value_usd)), by = .(period, partner)], col.names = FALSE)
