#!/bin/sh
# recipe_hadoop.sh JARS RECIPE: runs a recipe of shell lines, in which `mapred streaming` is Hadoop Streaming from the
# folder JARS, on this machine.
set -eu
jars=$1 recipe=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/mapred" <<'END'
#!/bin/sh
shift
exec java -cp "$HADOOP_JARS/*" org.apache.hadoop.streaming.HadoopStreaming -D mapreduce.framework.name=local \
	-D fs.defaultFS=file:/// -D hadoop.tmp.dir="$HADOOP_TMP" "$@"
END
chmod +x "$work/mapred"
HADOOP_JARS=$jars HADOOP_TMP=$work/tmp PATH=$work:$PATH sh -eu "$recipe"
