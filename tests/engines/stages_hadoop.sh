#!/bin/sh
# stages_hadoop.sh JARS IN OUT WORKERS: the stages of dedup over lines, as jobs of Hadoop Streaming on this machine.
# NEWSTSV_COLUMNS names the columns; the rows of OUT are in no order.
set -eu
jars=$1 in=$2 out=$3 workers=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# job INPUT OUTPUT KEY-FIELDS MAPPER REDUCER: rows with one first field go to one reducer, sorted by their key fields.
job() {
	java -cp "$jars/*" org.apache.hadoop.streaming.HadoopStreaming \
		-D mapreduce.framework.name=local -D fs.defaultFS=file:/// -D hadoop.tmp.dir="$work/tmp" \
		-D mapreduce.job.reduces="$workers" -D mapreduce.local.reduce.tasks.maximum="$workers" \
		-D stream.num.map.output.key.fields="$3" -D mapreduce.partition.keypartitioner.options=-k1,1 \
		-partitioner org.apache.hadoop.mapred.lib.KeyFieldBasedPartitioner \
		-cmdenv NEWSTSV_COLUMNS="$NEWSTSV_COLUMNS" -cmdenv LC_ALL=C \
		-input "$1" -output "$2" -mapper "$4" -reducer "$5"
}

dedup=$(command -v dedup)
job "$in" "$work/pairs" 4 "$dedup -N --stage=sign" "$dedup -N --stage=pairs"
job "$work/pairs" "$work/copies" 7 cat "$dedup -N --stage=verify"
cat "$work"/copies/part-* | dedup -N --stage=groups > "$out"
