# stages.sh - what each program reads: the output of those before it, in $stage/PROGRAM.  Sourced after tap.sh.
# shellcheck shell=sh
# shellcheck disable=SC2154,SC2034 # scratch is tap.sh's; the sourcing script uses programs

programs="identity ingest clean sentsplit dedup tag-entities cluster summarize digest"
stage=$scratch/stage

# stages ROWS: makes them of the rows in that file.
stages() {
	mkdir -p "$stage"
	cp tests/samples/feeds/harbour-courier.rss "$stage/ingest"	# which reads documents
	cp "$1" "$stage/clean"
	cp "$1" "$stage/identity"
	clean "$stage/clean" > "$stage/sentsplit"
	cp "$stage/sentsplit" "$stage/dedup"
	sentsplit "$stage/sentsplit" > "$stage/tag-entities"
	tag-entities "$stage/tag-entities" > "$stage/cluster"
	cluster "$stage/cluster" > "$stage/summarize"
	summarize "$stage/summarize" > "$stage/digest"
}

# state_option PROGRAM DIR: the option that makes the program keep a state in DIR, if it has one.
state_option() {
	if "$1" --help | grep -q -e '--state='; then
		echo "--state=$2"
	fi
}
