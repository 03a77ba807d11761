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
finish
