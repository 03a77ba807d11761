# documents.sh - the documents of the spool as rows, and what comes of a feed's item and its page; read by
# newsmill-brief.
# shellcheck shell=sh disable=SC2016,SC2034,SC2086,SC2154 # newsmill-brief uses and sets these; $new is one word; the text is for awk

# documents_in_spool [TEST ...]: the documents for which the tests of find(1) hold, in order.
documents_in_spool() {
	must find spool -type f ! -name '.*' ! -name '*.meta' ! -name '*.part' ! -path '*[[:cntrl:]]*' "$@" | must sort
}

# Names with control characters cannot be listed a line each; such files are named by the run that meets them first.
name_odd_files() {
	odd=$(must find spool -type f -name '*[[:cntrl:]]*' ${current:+-newer "$current/started"} -exec echo . \; | wc -l)
	[ "$odd" -eq 0 ] || { say "$folder/spool: $((odd)) files not read, as their names have control characters"; status=1; }
}

# What is in the spool and not yet in a brief, the oldest first: new names, and files that were written since.
list_documents() {
	name_odd_files
	documents_in_spool > $new/parts/spool
	{
		must comm -23 $new/parts/spool $new/documents
		[ -n "$current" ] && [ -z "$rebuild" ] && documents_in_spool -newer "$current/started"
	} | must sort -u -o $new/parts/todo
}

# What was noted of the document: sets url, type, seen, id and bytes.
read_meta() {
	url='' type='' seen='' id='' bytes=''
	[ -f "$document.meta" ] || return 0
	while IFS= read -r line || [ -n "$line" ]; do
		case $line in
		'url: '*) url=${line#*: } ;;
		'content-type: '*) type=${line#*: } ;;
		'seen: '*) seen=${line#*: } ;;
		'id: '*) id=${line#*: } ;;
		'item-bytes: '*) bytes=${line#*: } ;;
		esac
	done < "$document.meta"
}

is_new() {
	[ -z "$current" ] || [ -n "$(find "$document" -newer "$current/started")" ]
}

# One document as rows in a file of its own, which is listed in $new/parts/rows with the length of the item's own text,
# if the document is the page of an item.
ingest_document() {
	read_meta
	n=$((n + 1))
	"${prefix}ingest" --seen="${seen:-$now}" ${url:+--url="$url"} ${type:+--content-type="$type"} ${id:+--id="$id"} \
		--now="$now" "$document" 2> $new/parts/why > "$new/parts/rows.$n"
	code=$?
	[ $code -eq 0 ] || status=1
	# what is wrong with a document that newsmill-fetch fetched it has said; one that cannot be read is named once
	if { [ $code -ge 2 ] && is_new; } || { [ $code -eq 1 ] && [ ! -f "$document.meta" ]; }; then
		say_lines '' $new/parts/why
	fi
	[ $code -lt 2 ] || return
	must printf '%s\n' "$document" >> $new/parts/taken
	must printf '%s %s\n' "$new/parts/rows.$n" "$bytes" >> $new/parts/rows
	[ -z "$id" ] || must printf '%s\t\n' "$id" >> $new/parts/page-ids
}

# The documents as rows in $new/parts/raw, with the column "page": the length of the item's own text.
ingest_all() {
	: > $new/parts/taken
	: > $new/parts/rows
	: > $new/parts/page-ids
	n=0
	while IFS= read -r document; do
		ingest_document
	done < $new/parts/todo
	must awk -v OFS='\t' '
	{
		for (n = 0; (getline row < $1) > 0; n++)
			if (n > 0 || NR == 1)
				print row, (n > 0 ? $2 : "page")
		close($1)
	}' $new/parts/rows > $new/parts/raw
	must sort -u $new/parts/taken $new/documents | must comm -12 - $new/parts/spool > $new/parts/documents
	must mv $new/parts/documents $new/documents
}

# A feed's item and its page are one article: the row of the item is followed by one with the text of the page, if that
# says more.  dedup remembers both, and lets the second pass as a version of the first.
join_pages() {
	must awk -F '\t' -v OFS='\t' "$columns_function"'
	# Whether a fourth of the words of the item, of which long ones count by pieces of two letters of a script without
	# blanks, stand in the page: one that asks for consent or a login is about something else.
	function is_about(article, teaser,    word, piece, n, i, all, found) {
		article = tolower(article)
		n = split(tolower(teaser), word, /[^a-z0-9\200-\377]+/)
		for (i = 1; i <= n; i++)
			for (; length(word[i]) >= 4; word[i] = substr(word[i], length(piece) + 1)) {
				piece = substr(word[i], 1, length(word[i]) > 18 ? 6 : 18)
				all++
				found += index(article, piece) > 0
			}
		return 4 * found >= all
	}
	FNR == 1 {
		read_columns()
		id = column["id"]
		text = column["text"]
		page = column["page"]
		title = column["title"]
	}
	NR == FNR {
		if (FNR > 1 && $page != "")
			of_page[$id] = $text
		else if (FNR > 1)
			item[$id]
		next
	}
	FNR > 1 && $page != "" && ($id in item || length($text) <= $page) { next }
	{ print }
	FNR > 1 && $id in of_page && length($text) < length(of_page[$id]) && is_about(of_page[$id], $title " " $text) {
		$text = of_page[$id]
		$page = length($text)
		print
	}' $new/parts/clean $new/parts/clean
}

# Of an item and its page only the page is kept, and the column "page" goes.
drop_joined() {
	must cat > $new/parts/joined
	must awk -F '\t' "$columns_function"'
	FNR == 1 {
		read_columns()
		id = column["id"]
		page = column["page"]
	}
	NR == FNR {
		if ($page != "")
			last[$id] = FNR
		next
	}
	FNR > 1 && $page == "" && last[$id] > FNR { next }
	{ sub(/\t[^\t]*$/, ""); print }' $new/parts/joined $new/parts/joined
}
