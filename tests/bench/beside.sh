# beside.sh - what the benches that put our programs beside their peers share: the measuring, and a table of results and
# speeds.  Sourced, never run; its files are in $work, which it makes and removes.
# shellcheck shell=sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# seconds FILE OUT COMMAND [ARG ...]: processor time of a command on FILE; what it writes goes to OUT, and its peak
# memory in KiB to $work/peak.
seconds() {
	file=$1 out=$2
	shift 2
	# shellcheck disable=SC2016 # the inner shell expands them
	measured=$(measure sh -c 'out=$1; shift; exec "$@" > "$out" 2> /dev/null' - "$out" "$@" < "$file") || return 1
	echo "${measured#* }" > "$work/peak"
	echo "${measured% *}"
}

# speed FILE IDLE COMMAND [ARG ...]: MB per second of processor time; leaves the result of FILE in $work/found.  The
# time of the same command with the option IDLE, if that is given, is not counted.  Rows that take less than half a
# second are told again and again, up to 100 MB.
speed() {
	rows=$1 idle=$2 to=$work/found
	shift 2
	cp "$rows" "$work/many"
	while :; do
		busy=$(seconds "$work/many" "$to" "$@") || return 1
		rest=0
		if [ -n "$idle" ]; then
			rest=$(seconds "$work/many" /dev/null "$@" "$idle") || return 1
		fi
		size=$(wc -c < "$work/many")
		if echo "$busy $rest $size" | awk '{ exit !($1 - $2 >= 0.5 || $3 > 1e8) }'; then
			break
		fi
		to=/dev/null
		head -n 1 "$rows" > "$work/more"
		for _ in 1 2 3 4; do
			tail -n +2 "$work/many"
		done >> "$work/more"
		mv "$work/more" "$work/many"
	done
	echo "$busy $rest $size" | awk '{ t = $1 - $2; printf "%.4g\n", $3 / 1e6 / (t > 0.001 ? t : 0.001) }'
}

# heading TITLE FIGURE ...: of a new table, with the names of the figures that come before the speed.
heading() {
	ours=
	printf '%-36s' "$1"
	shift
	printf ' %8s' "$@"
	printf ' %9s %9s\n' 'MB/CPU s' 'ours x'
}

# line NAME "FIGURE ..." SPEED: a line of the table.  The first is ours: the others' have how many times as fast it is.
line() {
	ours=${ours:-$3}
	printf '%-36s' "$1"
	# shellcheck disable=SC2086 # one word for each figure
	printf ' %8s' $2
	echo "$3 $ours" | awk '{ printf " %9s %9.4g\n", $1, $2 / $1 }'
}
