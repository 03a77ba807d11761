# The pages that items point to; U is the server's address.
# shellcheck shell=sh disable=SC2154
. tests/tap.sh
. tests/service/lib.sh

fresh pages=yes pages_per_host=2
echo "$U/feed" > "$news/urls"
run fetch
silent "the pages of new items are fetched in silence"
equal "as many of a host as the settings allow" "$(requests '^/story')" 2
equal "after its rules, once" "$(requests '^/robots.txt')" 1
run fetch
equal "the others in the next run" "$(requests '^/story')" 3
equal "each once" "$(requests '^/story/1	')" 1
equal "none that the rules forbid" "$(requests '^/private')" 0
run fetch
run fetch
run fetch
run fetch
equal "one that fails is tried three times" "$(requests '^/gone')" 3
run cron
check "an item and its page are one article" test "$(cut -f 1 "$news"/archive/*.tsv | sort -u | wc -l)" -eq 8
check "whose text is the page's where that says more" grep -q 'will be lifted by a crane' "$news"/archive/*.tsv
check "and the feed's where the page says less" grep -q 'Nobody was on board' "$news"/archive/*.tsv
cat "$news"/archive/*.tsv > "$scratch/before"
check "or where the page is about something else" grep -q 'two sisters' "$news"/archive/*.tsv
equal "which is not told" "$(cat "$news"/archive/*.tsv | grep -c partners)" 0
rm -rf "$news/fetch"
run cron
silent "all of it may come again"
cat "$news"/archive/*.tsv > "$scratch/after"
same "and is no news" "$scratch/before" "$scratch/after"

fresh pages=yes pages_per_host=0
echo "$U/feed" > "$news/urls"
run cron
equal "an item whose page must wait is told by itself" "$(grep -c 'harbour of Vik' "$news"/archive/*.tsv)" 1
printf '%s\n' pause=0 pages=yes > "$news/settings"
at 2026-03-06T13:00:00Z
run cron
equal "its page takes its place when it comes" "$(grep 'harbour of Vik' "$news"/archive/*.tsv | grep -c 'by a crane')" \
	"$(grep -c 'harbour of Vik' "$news"/archive/*.tsv)"

# --- whether a page is about its item: it has a fourth of its words, those of four letters and more ---

at 2026-03-06T12:00:00Z
fresh
mkdir "$news/spool"
# item NAME TITLE TEXT
item() {
	printf '<item><guid>%s</guid><link>http://orme.example/%s</link><title>%s</title><description>%s</description></item>' \
		"$1" "$1" "$2" "$3"
}
{
	printf '<rss version="2.0"><channel><title>Orme Post</title><link>http://orme.example/</link>'
	item eight 'Barge aground' 'Tugs from Skarn wait for more tide; a man was wet'
	item nine 'Organ tuned' 'Each of five pipes from Lund rings as it did ere 1900'
	item han '\346\270\257\345\217\243\350\265\267\351\207\215\346\234\272\345\200\222\345\241\214' \
		'\346\270\257\345\217\243\350\265\267\351\207\215\346\234\272\345\200\222\345\241\214'
	printf '</channel></rss>'
} > "$news/spool/1.rss"
# page_of NAME TEXT: the page of an item, and what newsmill-fetch notes of it.
page_of() {
	id=$("$B/bin/ingest" "$news/spool/1.rss" | awk -F '\t' -v name="$1" '$4 ~ name "$" { print $1 }')
	printf '<html><body><article><p>%b Nobody minded that at all, and all went home by the old road in the rain, as they had done before.</p></article></body></html>' \
		"$2" > "$news/spool/$1.html"
	printf 'url: http://orme.example/%s\nseen: 2026-03-06T12:00:00Z\nid: %s\nitem-bytes: 40\n' "$1" "$id" \
		> "$news/spool/$1.html.meta"
}
page_of eight 'A barge lies off the pier of Skarn.'
page_of nine 'An organ is heard in Lund.'
page_of han '\344\273\212\345\244\251\346\270\257\345\217\243\345\205\263\351\227\255\357\274\214\350\265\267\351\207\215\346\234\272\345\235\217\344\272\206\343\200\202'
run brief
equal "a page with two words of eight is the article" "$(grep -c 'off the pier of Skarn' "$news/archive/2026-03-06.tsv")" 1
equal "one with two of nine is not" "$(grep -c 'An organ is heard' "$news/archive/2026-03-06.tsv")" 0
check "where words have no blanks between them, their letters count" grep -q "$(printf '\345\235\217\344\272\206')" \
	"$news/archive/2026-03-06.tsv"
finish
