"""through_pandas.py IN OUT: newstsv into a pandas frame and back, byte for byte."""
import csv
import sys

import pandas

how = {"sep": "\t", "quoting": csv.QUOTE_NONE, "encoding": "utf-8"}
frame = pandas.read_csv(sys.argv[1], dtype=str, na_filter=False, lineterminator="\n", **how)
frame.to_csv(sys.argv[2], index=False, lineterminator="\n", **how)
