# period,reporter,partner,flow,product,value_usd
BEGIN { FS = "," }
$4 == "export" { sum[$1 "," $3] += $6 }
END { for (cell in sum) printf "%s,%.2f\n", cell, sum[cell] }
