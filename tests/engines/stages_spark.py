"""stages_spark.py IN OUT WORKERS DEDUP: the stages of dedup over lines, as Spark jobs.

NEWSTSV_COLUMNS names the columns.  Each shuffle brings the rows with one first field to one partition and sorts them by their bytes.
"""
import os
import sys
import zlib

from pyspark.sql import SparkSession

source, target, workers, dedup = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
spark = (SparkSession.builder.master("local[%d]" % workers).config("spark.ui.enabled", "false")
         .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate())
environment = {"NEWSTSV_COLUMNS": os.environ["NEWSTSV_COLUMNS"], "LC_ALL": "C"}


def stage(rows, name):
    return rows.pipe("%s -N --stage=%s" % (dedup, name), env=environment)


def shuffle(rows):
    return (rows.map(lambda row: (row.encode(), None))
            .repartitionAndSortWithinPartitions(workers, lambda row: zlib.crc32(row.split(b"\t", 1)[0]))
            .map(lambda pair: pair[0].decode()))


rows = stage(spark.sparkContext.textFile("file://" + source, workers), "sign")
for name in "pairs", "verify":
    rows = stage(shuffle(rows), name)
rows = stage(rows.coalesce(1), "groups")
with open(target, "w", encoding="utf-8", newline="\n") as f:
    f.writelines(line + "\n" for line in rows.collect())
spark.stop()
