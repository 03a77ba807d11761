# The brief: one run is one transaction, whatever ends it.
# shellcheck shell=sh disable=SC2154
. tests/tap.sh
. tests/service/lib.sh

feed=$scratch/feed.rss
cp tests/samples/feeds/harbour-courier.rss "$feed"

# start [SETTING ...]: a folder with two feeds.
start() {
	fresh "$@"
	printf '%s\n' '# feeds' "file://$feed" "file://$top/tests/samples/feeds/meridian-wire.atom" > "$news/urls"
}

# told: the result of a run, all that people read and the next run knows.
told() {
	cat "$news/brief.txt" "$news/brief.tsv" "$news/brief.html" "$news/archive/"* "$news/state/sentences/"* \
		"$news/state/told.tsv"
}

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
check "and archives nothing twice" test "$(cut -f 1 "$news"/archive/*.tsv | sort | uniq -d | wc -l)" -eq 0

sed 's/<p>/<p>At noon, /' tests/samples/feeds/harbour-courier.rss > "$feed"
at 2026-03-06T13:00:00Z
run cron
silent "a changed feed is taken in silence"
check "its new version is in the archive" grep -q 'At noon' "$news"/archive/2026-03-06.tsv
cp tests/samples/pages/gazette-flood.html "$news/spool/from-elsewhere.html"
run cron
check "so is a document that something else put into the spool" grep -q 'from-elsewhere' "$news"/archive/2026-03-06.tsv
cp tests/samples/feeds/harbour-courier.rss "$feed"
at 2026-03-06T12:00:00Z

printf 'Anna Berg met Lars Holm in Oslo.\nLars Holm then left for Bergen.' > "$news/spool/note.txt"
run cron
printf '%s\n' '0-9/PER/Anna Berg; 14-23/PER/Lars Holm; 27-31/LOC/Oslo; 33-42/PER/Lars Holm; 57-63/LOC/Bergen' \
	> "$scratch/wanted"
awk -F '\t' '$1 == "note" { print $(NF - 1) }' "$news"/archive/2026-03-06.tsv > "$scratch/got"
same "an article has its entities where they stand in it" "$scratch/wanted" "$scratch/got"

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

# --- killed at each program that a run starts ---
# counting DIR: programs in DIR that stand before those of the suite, count, and kill the run at the number in $KILL.
counting() {
	mkdir -p "$1"
	for program in ingest clean dedup sentsplit tag-entities cluster summarize digest newsmill-publish newsmill-lock \
		curl ln mv rm cp mkdir; do
		cat > "$1/$program" <<-EOF
			#!/bin/sh
			echo >> "$scratch/count"
			[ "\$(wc -l < "$scratch/count")" -lt "\$KILL" ] || kill -9 0
			exec $(command -v $program) "\$@"
		EOF
		chmod +x "$1/$program"
	done
}

# killed N: a run in a process group of its own, killed at the Nth program; false if it got to its end.
killed() {
	: > "$scratch/count"
	! env PATH="$scratch/counting:$PATH" KILL="$1" setsid -w sh "$top/scripts/newsmill-cron" "$news" \
		> "$scratch/said" 2>&1
}

# The run after a killed one; the kernel may need a moment to end all processes of that, which hold the lock.
finish_killed() {
	for wait in 0 0.1 0.5 2; do
		sleep $wait
		run cron
		[ "$code" -eq 0 ] && return
	done
	locked=$((locked + 1))
}

if have setsid; then
	counting "$scratch/counting"
	start
	run cron
	told > "$scratch/wanted"
	run cron
	told > "$scratch/wanted-after"
	n=0 bad=0 locked=0
	rm -rf "$scratch/start"
	start
	cp -R "$news" "$scratch/start"
	while n=$((n + 1)); rm -rf "$news"; cp -R "$scratch/start" "$news"; killed $n; do
		wanted=$scratch/wanted
		if [ -e "$news/state" ]; then
			told > "$scratch/got"
			cmp -s "$wanted" "$scratch/got" || bad=$((bad + 1))
			wanted=$scratch/wanted-after
		fi
		finish_killed
		told > "$scratch/got"
		cmp -s "$wanted" "$scratch/got" || bad=$((bad + 1))
	done
	echo "killed at $((n - 1)) points: $bad results differ, $locked runs after it failed" > "$scratch/why"
	if [ "$n" -gt 40 ] && [ $bad -eq 0 ] && [ $locked -eq 0 ]; then
		pass "a run killed at any program that it starts is done again by the next, with the same bytes"
	else
		fail "a run killed at any program that it starts is done again by the next, with the same bytes" "$scratch/why"
	fi
else
	skip "a run killed at any program that it starts is done again by the next" "setsid is not installed"
fi

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
sed 's/<p>/<p>At noon, /' tests/samples/feeds/harbour-courier.rss > "$feed"
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
