"""through_spark.py IN OUT WORKERS COMMAND: lines through a filter, in as many partitions; NEWSTSV_COLUMNS names them."""
import os
import sys

from pyspark.sql import SparkSession

source, target, workers, command = sys.argv[1:]
spark = (SparkSession.builder.master("local[%s]" % workers).config("spark.ui.enabled", "false")
         .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate())
rows = spark.sparkContext.textFile("file://" + source, int(workers))
lines = rows.pipe(command, env={"NEWSTSV_COLUMNS": os.environ["NEWSTSV_COLUMNS"]}).collect()
with open(target, "w", encoding="utf-8", newline="\n") as f:
    f.writelines(line + "\n" for line in lines)
spark.stop()
