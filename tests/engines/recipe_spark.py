"""recipe_spark.py RECIPE OUT: runs a recipe of Python lines that makes `clean` of `spark`, and writes what it holds."""
import os
import sys

from pyspark.sql import SparkSession

recipe, target = sys.argv[1:]
spark = (SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
         .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate())
names = {"os": os, "spark": spark}
with open(recipe, encoding="utf-8") as f:
    exec(f.read(), names)
with open(target, "w", encoding="utf-8", newline="\n") as f:
    f.writelines(line + "\n" for line in names["clean"].collect())
spark.stop()
