# The folder of a run, its clock and its disk.
# shellcheck shell=sh disable=SC2119,SC2154
. tests/tap.sh
. tests/service/lib.sh

# --- where it is ---

start
mkdir -p "$scratch/elsewhere/news"
code=0
(cd "$scratch" && CDPATH=$scratch/elsewhere sh "$top/scripts/newsmill-cron" news) > "$scratch/said" 2>&1 || code=$?
silent "CDPATH leads to no other folder"
check "the brief is in the one that was named" test -s "$news/brief.txt"
mv "$news" "$scratch/-n w's \$1"
code=0
(cd "$scratch" && sh "$top/scripts/newsmill-cron" -- "-n w's \$1") > "$scratch/said" 2>&1 || code=$?
silent "a folder may have any name"
check "and is the one that is used" test "$(wc -l < "$scratch/-n w's \$1/log")" -eq 2
rm -rf "$scratch/-n w's \$1"

# --- what lies in its spool ---

start
run cron
feed_break='a
b.html'
cp tests/samples/pages/gazette-flood.html "$news/spool/$feed_break"
cp tests/samples/pages/gazette-flood.html "$news/spool/-a b.html"
mkdir "$news/spool/deeper"
cp tests/samples/pages/gazette-flood.html "$news/spool/deeper/c.html"
cp tests/samples/pages/gazette-flood.html "$news/spool/d.html.part"
mkfifo "$news/spool/pipe"
run cron
says "a document whose name is of two lines is named" 1 'spool: 1 files not read'
equal "the others are read, where they lie and however they are called" \
	"$(grep -c -e '/-a b.html' -e 'deeper/c.html' "$news/state/documents")" 2
equal "but for those that are not whole and pipes" "$(grep -c -e part -e pipe "$news/state/documents")" 0
run cron
silent "it is named once"

# --- two at once ---

"$B/bin/newsmill-lock" "$news/lock" sleep 2 &
sleep 0.3
run brief
says "a brief gives way to another run" 2 'in use by another run'
wait

# --- its clock ---

# remembered: what is told and kept, without what is new of it.
remembered() {
	cat "$news/brief.txt" "$news/archive/"* "$news/state/sentences/"*
	cut -f 1-22 "$news/state/told.tsv"
}

start
run cron
run cron
remembered > "$scratch/before"
at 2026-04-05T12:00:01Z
run cron
remembered > "$scratch/after"
same "a clock that is more than 30 days ahead makes a run forget nothing" "$scratch/before" "$scratch/after"
at 2026-03-06T13:00:00Z
run cron
silent "the next one is well"
remembered > "$scratch/after"
same "and remembers all" "$scratch/before" "$scratch/after"
equal "so that nothing is told twice" "$(grep -c '	new	' "$news/brief.tsv")" 0
at 2026-04-05T13:00:00Z
run cron
check "30 days without a run are believed" test "$(wc -l < "$news/brief.tsv")" -le 1
at 2026-03-06T12:00:00Z

# --- its disk ---

# Where no file may grow beyond N blocks of 512 bytes, a run ends as if there were no limit, or fails, says so and leaves
# all as it was; then another one comes to the same end.
start
run cron
told > "$scratch/before"
change_feed
at 2026-03-06T13:00:00Z
run fetch
cp -R "$news" "$scratch/start"
run brief
told > "$scratch/wanted"
failed=0 bad=0
for blocks in 0 1 2 3 4 5 6 7 8 10 12 14 16 20 24 28 32 36 40 48 64 80; do
	rm -rf "$news"
	cp -R "$scratch/start" "$news"
	code=0
	(
		trap '' XFSZ
		ulimit -f $blocks
		sh scripts/newsmill-brief "$news" 2>&1 | cat > /dev/null
		told | cmp -s - "$scratch/before" || told | cmp -s - "$scratch/wanted"
	) || bad=$((bad + 1))
	told | cmp -s - "$scratch/before" && failed=$((failed + 1))
	run brief
	told > "$scratch/after"
	[ $code -eq 0 ] && cmp -s "$scratch/wanted" "$scratch/after" || bad=$((bad + 1))
done
equal "a run that cannot write leaves all as it was, whichever file was too large" $bad 0
check "which happens" test $failed -ge 8
finish
