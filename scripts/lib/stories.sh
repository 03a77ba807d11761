# stories.sh - the stories of the window, and what briefs have told of them; read by newsmill-brief.
# Wants the settings days, sentences and stories.  A generation holds the sentences of the window's articles, a file a
# run that had any, and what earlier briefs told, in told.tsv.
# shellcheck shell=sh disable=SC2016,SC2086,SC2154 # newsmill-brief sets these; $new is one word; the text is for awk

# The sentences of the new articles beside those of earlier runs.
keep_sentences() {
	[ "$(must head -n 2 $new/parts/sentences | wc -l)" -eq 2 ] || return 0
	must cp $new/parts/sentences $new/parts/run
	append $new/parts/run "$new/sentences/$now.tsv"
}

# The files with sentences that can be in the window, a line each.
files_of_window() {
	must find $new/sentences/ -name '*.tsv' | must sort | must awk -v day="${since%%T*}" '{
		name = $0
		sub(/.*\//, "", name)
		if (substr(name, 1, 10) >= day)
			print
	}'
}

# The sentences in the files of $new/parts/files that are not older than the window; of all stories, or of those in the
# file STORIES, if there is one.
sentences_of() {
	[ -s $new/parts/files ] || return
	must xargs awk -F '\t' -v since="$since" -v stories="${1-}" "$columns_function"'
	BEGIN {
		while (stories != "" && (getline line < stories) > 0)
			wanted[line]
	}
	NR == 1 { read_columns(); print }
	FNR == 1 || (stories != "" && !($column["story"] in wanted)) { next }
	$column["date"] == "" || $column["date"] >= since' < $new/parts/files
}

# tell [TOLD]: the brief of the sentences in $new/parts/window to $new/parts/brief; TOLD holds what earlier ones told.
tell() {
	step summarize -n "$sentences" --since="${1:-$new/told.tsv}" $new/parts/window > $new/parts/brief
}

# Of what earlier briefs told, to $new/parts/told-before what counts for the stories that changed: what was told of them,
# and what was told of any story word for word.
choose_told() {
	must awk -F '\t' "$columns_function"'
	function words(text) {
		gsub(/^[^a-zA-Z0-9\200-\377]+|[^a-zA-Z0-9\200-\377]+$/, "", text)
		return tolower(text)
	}
	FILENAME ~ /changed$/ { changed[$1]; next }
	FNR == 1 { read_columns() }
	FILENAME ~ /window$/ { said[words($column["text"])]; next }
	FNR == 1 || $column["story"] in changed || words($column["text"]) in said' \
		$new/parts/changed $new/parts/window $new/told.tsv > $new/parts/told-before
}

# $new/brief.tsv, and in $new/parts/brief what of it was told just now.
tell_stories() {
	files_of_window > $new/parts/files
	update_stories && return
	files_of_window > $new/parts/files
	sentences_of > $new/parts/window
	tell
	must cp $new/parts/brief $new/brief.tsv
}

# The brief of the stories of new articles, and of the others what the last one told of them, which is known by now.
# False if the last brief was made with other settings or columns.
update_stories() {
	[ -n "$current" ] && [ -z "$rebuild" ] && [ -s $new/parts/files ] && cmp -s "$current/settings" $new/settings ||
		return
	must awk -F '\t' "$columns_function"'
	NR == 1 { read_columns(); next }
	!seen[$column["story"]]++ { print $column["story"] }' $new/parts/sentences > $new/parts/changed
	split_brief
	# stories that begin with this run have no sentences from earlier ones
	[ -s $new/parts/older ] || [ ! -s $new/parts/changed ] || echo "$new/sentences/$now.tsv" > $new/parts/files
	sentences_of $new/parts/changed > $new/parts/window
	choose_told
	tell $new/parts/told-before
	[ "$(must head -n 1 $new/parts/brief)" = "$(must head -n 1 "$current/brief.tsv")" ] || return
	must cat $new/parts/brief $new/parts/same > $new/brief.tsv
}

# Of the current brief, the rows of stories that did not change to $new/parts/same, as long as one of their articles is
# in the window; the names of the others to $new/parts/older.  The rows of a story follow one another.
split_brief() {
	: > $new/parts/older
	must awk -F '\t' -v OFS='\t' -v since="$since" -v older=$new/parts/older "$columns_function"'
	function put(    i) {
		for (i = 1; alive && i <= n; i++)
			print row[i]
		n = alive = 0
	}
	FILENAME ~ /changed$/ { changed[$1]; next }
	FNR == 1 {
		read_columns()
		story = column["story"]
		date = column["date"]
		news = column["news"]
		next
	}
	$story != last {
		put()
		last = $story
		if (last in changed)
			print last > older
	}
	last in changed { next }
	$date >= since || $date == "" { alive = 1 }
	{
		if ($news != "known")
			$news = "known"
		row[++n] = $0
	}
	END { put() }' $new/parts/changed "$current/brief.tsv" > $new/parts/same
}

# What briefs of the window have told: each sentence of an article as it was told last, as far as summarize asks.
note_told() {
	must awk -F '\t' -v OFS='\t' -v since="$since" "$columns_function"'
	NR == 1 { print "id", "date", "text", "story", "tellers" }
	FNR == 1 { read_columns(); next }
	$column["date"] != "" && $column["date"] < since { next }
	FILENAME ~ /brief$/ ? !told[$column["id"], $column["text"]]++ : !(($column["id"], $column["text"]) in told) {
		print $column["id"], $column["date"], $column["text"], $column["story"], $column["tellers"]
	}' $new/parts/brief $new/told.tsv > $new/parts/told
	must mv $new/parts/told $new/told.tsv
}

# The rows of the stories that people read, as many as the settings say, to $new/parts/shown: those that digest(1)
# would put first.
choose_stories() {
	must awk -F '\t' -v OFS='\t' "$columns_function"'
	NR == 1 { read_columns(); next }
	{
		story = $column["story"]
		if (!(story in voices))
			name[++n] = story
		if ($column["voices"] + 0 >= voices[story] + 0)
			voices[story] = $column["voices"] + 0
		if ($column["articles"] + 0 > articles[story] + 0)
			articles[story] = $column["articles"]
		if ($column["news"] != "known")
			fresh[story] = 1
		if ($column["date"] > newest[story])
			newest[story] = $column["date"]
		rows[story]++
	}
	END {
		for (i = 1; i <= n; i++) {
			story = name[i]
			print (voices[story] > 1) + 0, fresh[story] + 0, voices[story], articles[story] + 0, rows[story], \
				newest[story], story
		}
	}' $new/brief.tsv | must sort -t "$TAB" -k 1,1rn -k 2,2rn -k 3,3rn -k 4,4rn -k 5,5rn -k 6,6r |
		must awk -F '\t' -v most="$stories" 'NR <= most { print $7 }' > $new/parts/chosen
	must awk -F '\t' "$columns_function"'
	FILENAME ~ /chosen$/ { chosen[$1]; next }
	FNR == 1 { read_columns(); print; next }
	$column["story"] in chosen' $new/parts/chosen $new/brief.tsv > $new/parts/shown
}
