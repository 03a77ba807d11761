# copies.sh - keeps in the archive what dedup took for copies, so that nothing is lost by that; read by newsmill-brief.
# Wants the setting memory.  A generation holds the addresses that came in that many days, a file a day: what is left
# out when its address comes for the first time is a copy; afterwards it is an article that is known.
# shellcheck shell=sh disable=SC2016,SC2086,SC2154 # newsmill-brief sets these; $new is one word; the text is for awk

# Functions for awk: a row's address, or its id where it has none; some feeds give an item a new id each time.
address_function='
function address() {
	return $column["url"] != "" ? $column["url"] : $column["id"]
}'

# addresses_of FILE: those of its rows, each once, in order.
addresses_of() {
	must awk -F '\t' "$columns_function$address_function"'
	NR == 1 { read_columns(); next }
	{ print address() }' "$1" | must sort -u
}

# The addresses of $new/parts/came that are new, to $new/parts/first.
note_addresses() {
	must find $new/known -type f -exec sort -m -u /dev/null {} + > $new/parts/known
	addresses_of $new/parts/came | must comm -23 - $new/parts/known > $new/parts/first
	[ -s $new/parts/first ] || return 0
	must touch "$new/known/$today"
	must sort -m "$new/known/$today" $new/parts/first > $new/parts/today
	must mv $new/parts/today "$new/known/$today"
}

# Of the rows that came, those to the archive that came for the first time and are in no other form among the articles.
archive_copies() {
	note_addresses
	addresses_of $new/parts/articles | must comm -13 - $new/parts/first > $new/parts/copies
	[ -s $new/parts/copies ] || return 0
	must awk -F '\t' "$columns_function$address_function"'
	FILENAME ~ /copies$/ { copy[$0]; next }
	FNR == 1 { read_columns() }
	{ at = address(); sub(/\t[^\t]*$/, "") }
	FNR == 1 { print; next }
	!(at in copy) { next }
	!(at in row) { order[++n] = at }
	{ row[at] = $0 }
	END {
		for (i = 1; i <= n; i++)
			print row[order[i]]
	}' $new/parts/copies $new/parts/came | by_day $new/archive .copies
}
