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

# --- a folder with two feeds ---

feed=$scratch/feed.rss
cp tests/samples/feeds/harbour-courier.rss "$feed"

# start [SETTING ...]: makes it.
start() {
	fresh "$@"
	printf '%s\n' '# feeds' "file://$feed" "file://$top/tests/samples/feeds/meridian-wire.atom" > "$news/urls"
}

# told: the result of a run, all that people read and the next run knows.
told() {
	cat "$news/brief.txt" "$news/brief.tsv" "$news/brief.html" "$news/archive/"* "$news/state/sentences/"* \
		"$news/state/told.tsv"
}

# change_feed: a new version of one article.
change_feed() {
	sed 's/<p>/<p>At noon, /' tests/samples/feeds/harbour-courier.rss > "$feed"
}
