# The brief: one run is one transaction, whatever ends it.
# shellcheck shell=sh disable=SC2154
. tests/tap.sh
. tests/service/lib.sh

start
run cron
silent "the first run is silent"
check "the brief names its sources" grep -q 'Meridian Wire' "$news/brief.txt"
check "the brief is there as a page" grep -q '</html>' "$news/brief.html"
check "and as a feed of stories" grep -q '<entry>' "$news/brief.atom"
check "and beside the earlier ones" grep -q 'href="20260306T120000Z.html"' "$news/briefs/index.html"
check "the archive has the day on which the articles came" test -s "$news/archive/2026-03-06.tsv"
equal "the log has a line" "$(wc -l < "$news/log")" 1
told > "$scratch/first"
run cron
silent "the second run is silent"
check "and archives nothing twice" test "$(cut -f 1 "$news"/archive/2026-03-06.tsv | sort | uniq -d | wc -l)" -eq 0

change_feed
at 2026-03-06T13:00:00Z
run cron
silent "a changed feed is taken in silence"
check "its new version is in the archive" grep -q 'At noon' "$news"/archive/2026-03-06.tsv
cp tests/samples/pages/gazette-flood.html "$news/spool/from-elsewhere.html"
run cron
check "so is a document that something else put into the spool" grep -q 'from-elsewhere' "$news"/archive/2026-03-06.tsv
check "and is no copy" test "$(grep -c 'from-elsewhere' "$news/archive/2026-03-06.copies.tsv")" -eq 0
sed 's/canonical/next/' tests/samples/pages/gazette-flood.html > "$news/spool/once-more.html"
run cron
touch "$news/spool/once-more.html"
run cron
equal "what is taken for a copy is kept beside the archive, once" \
	"$(grep -c '^once-more	' "$news/archive/2026-03-06.copies.tsv")" 1
check "and not in it" test "$(grep -c '^once-more' "$news"/archive/2026-03-06.tsv)" -eq 0
cp tests/samples/feeds/harbour-courier.rss "$feed"
at 2026-03-06T12:00:00Z

printf 'Anna Berg met Lars Holm in Oslo.\nLars Holm then left for Bergen.' > "$news/spool/note.txt"
run cron
printf '%s\n' '0-9/PER/Anna Berg; 14-23/PER/Lars Holm; 27-31/LOC/Oslo; 33-42/PER/Lars Holm; 57-63/LOC/Bergen' \
	> "$scratch/wanted"
awk -F '\t' '$1 == "note" { print $(NF - 1) }' "$news"/archive/2026-03-06.tsv > "$scratch/got"
same "an article has its entities where they stand in it" "$scratch/wanted" "$scratch/got"

: > "$news/spool/nothing.html"
run cron
says "an empty document from elsewhere is named" 1 'nothing.html'
run cron
silent "once"

# --- a brief of an earlier version ---
start
run cron
cp "$news/brief.tsv" "$scratch/whole"
sed 's/$/	x/' "$scratch/whole" > "$scratch/other"
cp "$scratch/other" "$news/state/brief.tsv"
echo 'A kite was stuck in the elm by the smithy at Halm until the sexton cut it down with a scythe.' > "$news/spool/kite.txt"
run cron
equal "a brief with other columns is made anew, of all stories" "$(cut -f 1 "$scratch/whole" "$news/brief.tsv" | sort -u | wc -l)" \
	"$(cut -f 1 "$news/brief.tsv" | sort -u | wc -l)"

# --- a program that fails ---
start
run cron
told > "$scratch/before"
mkdir "$scratch/bin"
printf '#!/bin/sh\necho "cluster: broken" >&2\nexit 2\n' > "$scratch/bin/cluster"
chmod +x "$scratch/bin/cluster"
cp tests/samples/pages/gazette-flood.html "$news/spool/new.html"
first=$scratch/bin
run cron
first=''
says "a program that fails is named" 2 'cluster failed with status 2'
told > "$scratch/after"
same "and all is as it was" "$scratch/before" "$scratch/after"
run cron
silent "the next run goes on from there"
check "with what came meanwhile" grep -q '^new	' "$news"/archive/2026-03-06.tsv

# --- two runs at once ---
start
"$B/bin/newsmill-lock" "$news/lock" sleep 2 &
sleep 0.3
run cron
says "a run that meets another gives way" 2 'in use by another run'
wait
mkdir "$news/.lock"
echo $$ > "$news/.lock/pid"
run cron
silent "a lock as earlier versions left it is none"

# --- by mail ---
start mail=editor@post.example
mkdir -p "$scratch/mailer"
printf '#!/bin/sh\nexit 75\n' > "$scratch/mailer/sendmail"
chmod +x "$scratch/mailer/sendmail"
first=$scratch/mailer
run cron
says "a mail that cannot be sent is named" 1 'sendmail took no mail for editor@post.example'
printf '#!/bin/sh\ncat >> "%s"\n' "$scratch/sent" > "$scratch/mailer/sendmail"
at 2026-03-06T13:00:00Z
run cron
silent "and sent by the next run"
equal "to the address in the settings" "$(grep -c '^To: .*editor@post.example' "$scratch/sent")" 1
at 2026-03-06T14:00:00Z
run cron
equal "where nothing is new no mail is sent" "$(grep -c '^To: ' "$scratch/sent")" 1
change_feed
run cron
equal "what is new is sent" "$(grep -c '^To: ' "$scratch/sent")" 2
first=''
at 2026-03-06T12:00:00Z
cp tests/samples/feeds/harbour-courier.rss "$feed"

# --- what is kept, and how long ---
# item DAY: the feed of a day, with one item.
item() {
	text=$(sed -n "${1#0}p" <<-EOF
		The brewery of Lund hires forty people for its new hall.
		A whale was seen off Skarn, the first in eleven winters.
		Postage rises by a crown in May, the ministry decided.
		Orme's choir won the prize for part songs in Riga.
		Two wolves crossed the frozen strait near the mill.
		The bridge at Halm is painted red again, as in 1910.
		A baker found a clay lamp below the floor of his shop.
	EOF
	)
	cat > "$feed" <<-EOF
		<rss version="2.0"><channel><title>Vik Post</title><link>http://post.example/</link><item><guid>day $1</guid>
		<title>$text</title><link>http://post.example/$1</link><pubDate>$1 Mar 2026 08:00:00 GMT</pubDate>
		<description>$text It was the talk of the town on the day, as nothing else went on.</description>
		</item></channel></rss>
	EOF
}

start days=2 spool_days=3 archive_days=4 briefs=3
echo "file://$feed" > "$news/urls"
for day in 01 02 03 04 05 06 07; do
	at "2026-03-${day}T12:00:00Z"
	item $day
	run cron
done
silent "a week of runs is silent"
check "old documents leave the spool" test "$(documents)" -le 4
check "with what was noted of them" test "$(find "$news/spool" -name '*.meta' | wc -l)" -le 4
oldest=$(find "$news/archive/" -name '*.tsv' | sort | head -n 1)
equal "old days leave the archive" "${oldest##*/}" 2026-03-03.tsv
check "as many earlier briefs are kept as the settings say" test "$(find "$news/briefs/" -name '2*.html' | wc -l)" -le 3
check "the newest is told" grep -q 'clay lamp' "$news/brief.txt"
check "what is older than the window is not" test "$(grep -c 'two wolves' "$news/brief.txt")" -eq 0
cp tests/samples/feeds/harbour-courier.rss "$feed"
start spool_bytes=20000
run cron
run cron
check "the spool is bounded in bytes, too" test "$(cat "$news"/spool/* | wc -c)" -le 20000
at 2026-03-06T12:00:00Z

# --- made anew ---
start
run cron
cut -f 1-8 "$news"/archive/*.tsv | sort > "$scratch/before"
run brief --rebuild
silent "all is made again from the spool"
cut -f 1-8 "$news"/archive/*.tsv | sort > "$scratch/after"
same "and is the same" "$scratch/before" "$scratch/after"
rm -rf "$news"/spool/*
run brief --rebuild=archive
silent "and from the archive"
cut -f 1-8 "$news"/archive/*.tsv | sort > "$scratch/after"
same "and is the same, too" "$scratch/before" "$scratch/after"

# --- what is wrong ---
run cron --check
equal "a folder that is well is found so" "$code $(cat "$scratch/said")" '0 '
cp "$news"/state/memory/dedup.0* "$scratch/"
for file in "$news"/state/memory/dedup.0*; do
	head -c 40 "$file" > "$scratch/cut"
	cp "$scratch/cut" "$file"
done
run cron --check
says "a damaged memory is found out" 1 'newsmill-brief --rebuild=archive'
run brief --rebuild=archive
rm "$news/urls"
run cron --check
says "a folder without a list is found out" 1 'urls: not there: list the feeds'
run cron
says "and named by the run" 2 'list the feeds'
printf 'pause=soon\n' > "$news/settings"
echo "file://$feed" > "$news/urls"
run cron
run fetch
says "so is a setting that is no number" 2 'settings: pause=soon: not a whole number'
code=0
sh scripts/newsmill-cron > "$scratch/said" 2>&1 || code=$?
says "without a folder it says how it is used" 2 'usage:'
finish
