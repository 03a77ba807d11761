# copies.sh - keeps in the archive what dedup took for copies, so that nothing is lost by that; read by newsmill-brief.
# Wants the setting memory.  A generation holds the ids that came in that many days, a file a day: what is left out
# when its id comes for the first time is a copy; afterwards it is an article that is known.
# shellcheck shell=sh disable=SC2154 # newsmill-brief sets these

# ids_of FILE: the ids of its rows, each once, in order.
ids_of() {
	awk -F '\t' '
	NR == 1 { for (i = 1; i <= NF; i++) if ($i == "id") id = i; next }
	{ print $id }' "$1" | sort -u
}

# The ids of $new/parts/came that are new, to $new/parts/first.
note_ids() {
	find $new/ids -type f | xargs sort -m -u /dev/null > $new/parts/known
	ids_of $new/parts/came | comm -23 - $new/parts/known > $new/parts/first
	[ -s $new/parts/first ] || return 0
	touch "$new/ids/$today"
	sort -m "$new/ids/$today" $new/parts/first > $new/parts/ids
	mv $new/parts/ids "$new/ids/$today"
}

# Of the rows that came, those to the archive that came for the first time and are in no other form among the articles.
archive_copies() {
	note_ids
	ids_of $new/parts/articles | comm -13 - $new/parts/first > $new/parts/copies
	[ -s $new/parts/copies ] || return 0
	awk -F '\t' '
	FILENAME ~ /copies$/ { copy[$1]; next }
	FNR == 1 { for (i = 1; i <= NF; i++) if ($i == "id") id = i }
	{ sub(/\t[^\t]*$/, "") }
	FNR == 1 { print; next }
	!($id in copy) { next }
	!($id in row) { order[++n] = $id }
	{ row[$id] = $0 }
	END {
		for (i = 1; i <= n; i++)
			print row[order[i]]
	}' $new/parts/copies $new/parts/came | by_day $new/archive .copies
}
