# lib.sh - what the parts of the service suite share; they run in the top folder, with tests/tap.sh read.
# shellcheck shell=sh disable=SC2034,SC2154

top=$PWD
news=$scratch/news
NEWSMILL_NOW=2026-03-06T12:00:00Z
export NEWSMILL_NOW

# fresh [SETTING ...]: an empty folder of news with these settings, and no log of requests.
fresh() {
	rm -rf "$news" "$REQUESTS"
	mkdir "$news"
	: > "$REQUESTS"
	printf '%s\n' pause=0 "$@" > "$news/settings"
}

# at TIME: the clock of the next runs.
at() {
	NEWSMILL_NOW=$1
}

# run SCRIPT [ARG ...]: a run on the folder, with the programs in $first before the others; what it says and its status
# are in $scratch/said and $code.
first=''
run() {
	code=0
	script=$1
	shift
	env PATH="$first${first:+:}$PATH" sh "$top/scripts/newsmill-$script" "$@" "$news" > "$scratch/said" 2>&1 || code=$?
}

# silent NAME: the last run ended well and said nothing.
silent() {
	if [ "$code" -eq 0 ] && [ ! -s "$scratch/said" ]; then
		pass "$1"
	else
		echo "exit status $code" >> "$scratch/said"
		fail "$1" "$scratch/said"
	fi
}

# says NAME STATUS TEXT: the last run ended so and said so, on one line.
says() {
	if [ "$code" -eq "$2" ] && [ "$(grep -c "$3" "$scratch/said")" -eq 1 ]; then
		pass "$1"
	else
		echo "exit status $code" >> "$scratch/said"
		fail "$1" "$scratch/said"
	fi
}

# documents: how many are in the spool.
documents() {
	find "$news/spool" -type f ! -name '*.meta' | wc -l
}

# requests PATTERN: how many requests match.
requests() {
	grep -c "$1" "$REQUESTS"
}

# equal NAME GOT WANTED
equal() {
	if [ "$2" = "$3" ]; then
		pass "$1"
	else
		echo "$2, not $3" > "$scratch/why"
		fail "$1" "$scratch/why"
	fi
}
