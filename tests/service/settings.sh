# The settings and the limits that the manuals tell: what is asked of programs, and what goes when.
# shellcheck shell=sh disable=SC2119,SC2154
. tests/tap.sh
. tests/service/lib.sh

# --- the defaults are those of the manuals ---

awk '
function value(text,    n) {
	n = substr(text, 2) + 0
	return text ~ /MiB/ ? n * 1048576 : text ~ /GiB/ ? n * 1073741824 : n
}
/^\.It Cm / { n = split(substr($0, 8), name, / , /); i = 0; next }
i < n {
	gsub(/, /, ") (")
	while (i < n && match($0, /\([0-9]+( [A-Za-z]+)?\)/)) {
		printf "%s %.0f\n", name[++i], value(substr($0, RSTART, RLENGTH))
		$0 = substr($0, RSTART + RLENGTH)
	}
}' scripts/man/newsmill-brief.1 scripts/man/newsmill-fetch.1 | sort > "$scratch/wanted"
sed -n 's/.*(number \([a-z_]*\) \([0-9]*\).*/\1 \2/p' scripts/newsmill-fetch scripts/newsmill-brief scripts/lib/*.sh |
	sort > "$scratch/got"
sed -n 's/.*(number \([a-z_]*\) \([0-9]*\).*/\1 \2/p' scripts/newsmill-cron | sort -u | comm -23 - "$scratch/got" \
	> "$scratch/other"
same "each setting has the default that its manual tells" "$scratch/wanted" "$scratch/got"
equal "everywhere" "$(cat "$scratch/other")" ""

# --- what programs are asked ---

# fake NAME: a program of that name that stands before the real one; its text is on standard input.
fake() {
	mkdir -p "$scratch/fakes"
	{ echo '#!/bin/sh'; cat; } > "$scratch/fakes/$1"
	chmod +x "$scratch/fakes/$1"
}
first=$scratch/fakes

for program in dedup summarize digest; do
	echo "echo \"$program \$*\" >> \"$scratch/asked\"; exec \"$B/bin/$program\" \"\$@\"" | fake $program
done
# asked TEXT: how many programs were asked so.
asked() {
	grep -c -e "$1" "$scratch/asked"
}
start
run cron
equal "dedup remembers 30 days" "$(asked '^dedup .*--window=30$')" 1
equal "a story has five sentences" "$(asked '^summarize .*-n 5 ')" 1
equal "people see 1000 stories" "$(asked '^digest .*--stories=1000 ')" 3
start memory=4 sentences=2 stories=1
run cron
equal "or what the settings say: days" "$(asked '^dedup .*--window=4$')" 1
equal "sentences" "$(asked '^summarize .*-n 2 ')" 1
equal "stories" "$(grep -c '<entry>' "$news/brief.atom")" 1
check "but programs see all" test "$(cut -f 15 "$news/brief.tsv" | sort -u | wc -l)" -gt 2
run brief -n 1
equal "an option is stronger" "$(asked '^summarize .*-n 1 ')" 1


# Only stories with new articles are told again, each with its earlier articles and what was told of it.
fake summarize <<-EOS
	[ ! -f state.new/parts/told-before ] || cp state.new/parts/window state.new/parts/told-before "$scratch/"
	exec "$B/bin/summarize" "\$@"
EOS
# stories_in FILE, articles_in FILE: how many.
stories_in() {
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "story") story = i; next } !seen[$story]++' "$1" | wc -l
}
articles_in() {
	tail -n +2 "$1" | cut -f 1 | sort -u | wc -l
}
start
run cron
cp tests/samples/pages/gazette-flood.html "$news/spool/flood.html"
run cron
equal "a new article has its story told again, and no other" "$(stories_in "$scratch/window")" 1
check "with the articles that were there before" test "$(articles_in "$scratch/window")" -ge 3
equal "and what was told of it" "$(stories_in "$scratch/told-before")" 1
echo 'A kite was stuck in the elm by the smithy at Halm until the sexton cut it down with a scythe.' > "$news/spool/kite.txt"
run cron
equal "one that begins a story is read by itself" "$(articles_in "$scratch/window")" 1

cat "$feed" > "$scratch/answer"
fake curl <<-EOS
	echo "\$* ulimit \$(ulimit -f)" >> "$scratch/curl"
	while [ \$# -gt 0 ]; do
		case \$1 in
		--output) output=\$2 ;;
		--url) url=\$2 ;;
		esac
		shift
	done
	case \$url in
	*/robots.txt) printf '404 ' ;;
	*) cp "$scratch/answer" "\$output"; printf '200 ' ;;
	esac
EOS
echo "echo \"\$1\" >> \"$scratch/sleeps\"" | fake sleep
# fetched TEXT: how many requests were made so.
fetched() {
	grep -c -e "$1" "$scratch/curl"
}
fresh
rm "$news/settings"
printf 'http://vik.example/%d\n' 1 2 3 > "$news/urls"
run fetch
equal "a connection takes ten seconds at most" "$(fetched '--connect-timeout 10 ')" 3
equal "a silent server is given up after 15" "$(fetched '--speed-limit 10 --speed-time 15 ')" 3
equal "an answer has a minute" "$(fetched '--max-time 60 ')" 3
equal "and 64 MiB" "$(fetched '--max-filesize 67108864 .*ulimit 131073$')" 3
equal "only the web is asked" "$(fetched '--proto =http,https ')" 3
equal "there is a second between two requests" "$(tr '\n' ' ' < "$scratch/sleeps")" "1 1 "
fresh pause=7 max_time=8 max_bytes=9000 'agent=Vik reader'
printf 'http://vik.example/%d\n' 4 5 > "$news/urls"
run fetch
equal "or as the settings say" "$(fetched '--max-time 8 --max-filesize 9000 --user-agent Vik reader .*ulimit 18$')" 2
equal "seconds, too" "$(tail -n 1 "$scratch/sleeps")" 7
for wrong in jobs=0 max_time=0 max_bytes=0 pause=1.5 spool_days=-1 archive_bytes=1000000000000000; do
	fresh $wrong
	start $wrong
	run cron
	says "$wrong is refused" 2 "$wrong: "
done
start archive_bytes=999999999999999
run brief
silent "a number has fifteen digits at most"

# 22 hosts; each request waits until as many are made at once as $scratch/hosts says, and a moment for another one.
rm "$scratch/fakes/sleep"
mkdir "$scratch/running"
fake curl <<-EOS
	: > "$scratch/running/\$\$"
	read -r wanted < "$scratch/hosts"
	for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
		[ -e "$scratch/full" ] && break
		[ "\$(ls "$scratch/running" | wc -l)" -ge "\$wanted" ] && sleep 0.5 && ls "$scratch/running" | wc -l >> "$scratch/full"
		sleep 0.1
	done
	rm "$scratch/running/\$\$"
	exit 7
EOS
# hosts_at_once WANTED [OPTION ...]: how many hosts a run asks at once.
hosts_at_once() {
	echo "$1" > "$scratch/hosts"
	shift
	rm -rf "$scratch/full" "$news/fetch"
	run fetch "$@"
	sort -n "$scratch/full" | tail -n 1 | tr -d ' '
}
fresh
printf 'http://%s.example/\n' a b c d e f g h i j k l m n o p q r s t u v > "$news/urls"
equal "20 hosts are asked at once" "$(hosts_at_once 20)" 20
echo jobs=3 >> "$news/settings"
equal "or as many as the settings say" "$(hosts_at_once 3)" 3
equal "or the option, which is stronger" "$(hosts_at_once 5 -j 5)" 5
equal "and not more than there are" "$(hosts_at_once 22 -j 9999999)" 22
for wrong in 0 -1 2.5 '' 12345678; do
	run fetch -j "$wrong"
	says "-j '$wrong' is refused" 2 'usage: newsmill-fetch \[-j HOSTS\] FOLDER'
done
first=''

# --- failures ---

fresh
echo "file://$scratch/none" > "$news/urls"
# tried: how often the address failed.
tried() {
	awk -F '\037' '{ print $5 }' "$news/fetch/addresses"
}
# later SECONDS: the clock goes on.
clock=1772798400
later() {
	clock=$((clock + $1))
	at "$(name=later && . scripts/lib/service.sh && awk "$time_functions BEGIN { print time_of($clock) }")"
}
run fetch
run fetch
bad=''
for pause in 3300 6900 14100 28500 57300 86400 86400; do
	before=$(tried)
	later $((pause - 1))
	run fetch
	[ "$(tried)" -eq "$before" ] || bad="$bad $pause early"
	later 1
	run fetch
	[ "$(tried)" -gt "$before" ] || bad="$bad $pause late"
done
equal "failures are followed by pauses of an hour, two, four and so on up to a day" "$bad" ""
at 2026-03-06T12:00:00Z
fresh
echo "file://$scratch/none" > "$news/urls"
run fetch
at 2026-03-07T11:54:59Z
run fetch
equal "a failure is named again" "$code $(wc -c < "$scratch/said")" "1 0"
rm -rf "$news/fetch"
at 2026-03-06T12:00:00Z
run fetch
at 2026-03-07T11:55:00Z
run fetch
says "after a day" 1 'none: '
at 2026-03-06T12:00:00Z

# --- how long what is kept ---

# kept FOLDER: the names of the files in it, in a line.
kept() {
	(cd "$news/$1" && for file in *; do [ ! -f "$file" ] || printf '%s ' "$file"; done)
}

start
mkdir "$news/spool"
for day in 20260226 20260227; do
	echo "A bell of $day was cast in Lund for the church of Orme." > "$news/spool/${day}T120000Z-note.txt"
done
run cron
equal "documents stay a week in the spool" "$(kept spool | tr ' ' '\n' | grep note)" 20260227T120000Z-note.txt
rm "$news"/state/archive/* "$news"/state/sentences/* "$news"/state/known/*
for day in 2025-03-05 2025-03-06; do
	head -n 1 tests/service/lib.sh > "$news/state/archive/$day.tsv"
	mkdir -p "$news/rejects"
	echo x > "$news/rejects/$day-clean"
done
: > "$news/state/known/2026-02-03"
: > "$news/state/known/2026-02-04"
for day in 2026-03-01 2026-03-02; do
	echo "id	date	story	text" > "$news/state/sentences/${day}T12:00:00Z.tsv"
done
i=0
while [ $i -lt 170 ]; do
	i=$((i + 1))
	: > "$news/state/briefs/20260301T$((100000 + i))Z.html"
done
at 2026-03-06T13:00:00Z
change_feed
run cron
equal "the archive goes back a year" "$(kept archive | cut -d ' ' -f 1)" 2025-03-06.tsv
equal "so do rejected rows" "$(kept rejects)" "2025-03-06-clean "
equal "addresses are known for 30 days" "$(kept state/known | cut -d ' ' -f 1)" 2026-02-04
equal "sentences are kept a day longer than the window" "$(kept state/sentences | cut -d ' ' -f 1)" 2026-03-02T12:00:00Z.tsv
equal "earlier briefs are 168" "$(kept state/briefs | wc -w)" 169
i=0
while [ $i -lt 10001 ]; do
	i=$((i + 1))
	echo "$i"
done > "$news/log"
run cron
equal "the log has 10000 lines" "$(wc -l < "$news/log") $(head -n 1 "$news/log")" "10000 3"

if dd if=/dev/null of="$news/state/archive/2026-01-01.tsv" bs=1 seek=21474836480 2> /dev/null; then
	run cron
	check "the archive has 20 GiB at most" test ! -e "$news/archive/2026-01-01.tsv"
	dd if=/dev/null of="$news/state/archive/2026-01-01.tsv" bs=1 seek=21474000000 2> /dev/null
	run cron
	check "and no less" test -e "$news/archive/2026-01-01.tsv"
else
	skip "the archive has 20 GiB at most" "there are no files of that size here"
	skip "and no less" "there are no files of that size here"
fi

fresh pages=yes pages_per_run=0
start pages=yes pages_per_run=0
mkdir "$news/fetch"
printf 'http://vik.example/%s\0371\0372026-02-0%d\n' a 3 b 4 > "$news/fetch/pages"
awk 'BEGIN { for (i = 1; i <= 100003; i++) printf "http://lund.example/%d\037%d\0371\0371\0370\n", i, i }' > "$news/fetch/queue"
run fetch
equal "a page is known for 30 days" "$(cut -c 1-20 "$news/fetch/pages" | tr '\n' ' ')" "http://vik.example/b "
equal "100000 pages may wait" "$(wc -l < "$news/fetch/queue")" 100000
start pages=yes pages_per_run=3
mkdir "$news/fetch"
printf 'http://127.0.0.1:9/%d\037%d\0371\0371\0370\n' 1 1 2 2 3 3 4 4 5 5 > "$news/fetch/queue"
run fetch
equal "as many pages are asked for in a run as the settings say" \
	"$(grep -c :9 "$news/fetch/pages") $(grep -c :9 "$news/fetch/queue")" "3 2"
finish
