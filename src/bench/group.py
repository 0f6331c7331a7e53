import sys
import pandas as pd

d = pd.read_csv(sys.argv[1], usecols=["period", "partner", "flow", "value_usd"], keep_default_na=False)
d[d.flow == "export"].groupby(["period", "partner"]).value_usd.sum().to_csv(sys.stdout, header=False)
