"""Writes 20,000 claims of made-up figures, one in fifty of them wrong, and the dataset that they are of: claims.py CLAIMS DATASET."""
import random
import sys

random.seed(5)
markets = "US CN JP KR DE GB FR IT ES NL BE AT SE DK FI PL CZ HU IE PT GR RO BG TH ID MY SG PH IN AU".split()
products = ["%04d" % (901 + 7 * i) for i in range(40)]
months = ["%d-%02d" % (year, month) for year in (2022, 2023, 2024) for month in range(1, 13)]
values = {(m, p, t): random.randint(10**6, 10**9) for m in markets for p in products for t in months}

with open(sys.argv[2], "w") as data:
    print("reporter,flow,market,product,period,value", file=data)
    for (market, product, month), value in values.items():
        print("VN", "export", market, product, month, value, sep=",", file=data)

cells = [cell for cell in values if cell[2] > "2023"]
random.shuffle(cells)
with open(sys.argv[1], "w") as claims:
    print("reporter,flow,market,product,period,measure,number,unit", file=claims)
    for market, product, month in cells[:10000]:
        value = values[market, product, month]
        before = values[market, product, "%d%s" % (int(month[:4]) - 1, month[4:])]
        wrong = 1.5 if random.random() < 0.02 else 1
        of = ["VN", "export", market, product, month]
        print(*of, "value", "%.1f" % (value * wrong / 1e6), "million USD", sep=",", file=claims)
        print(*of, "growth", "%.1f" % (100 * (value / before - 1)), "percent", sep=",", file=claims)
