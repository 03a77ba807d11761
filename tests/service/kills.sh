# A run that is killed, at each program that it starts, and with KILLS=N at N moments; the next run does it again.
# KILLS_FROM=M goes on with the Mth moment, for many moments in pieces.
# shellcheck shell=sh disable=SC2119,SC2154
. tests/tap.sh
. tests/service/lib.sh

# counting DIR: programs in DIR that stand before those of the suite, count, and kill the run at the number in $KILL.
counting() {
	mkdir -p "$1"
	for program in ingest clean dedup sentsplit tag-entities cluster summarize digest newsmill-publish newsmill-lock \
		curl ln mv rm cp mkdir; do
		cat > "$1/$program" <<-EOS
			#!/bin/sh
			echo >> "$scratch/count"
			[ "\$(wc -l < "$scratch/count")" -lt "\$KILL" ] || kill -9 0
			exec $(command -v $program) "\$@"
		EOS
		chmod +x "$1/$program"
	done
}

# killed_at N: a run in a process group of its own, killed at the Nth program; false if it got to its end.
killed_at() {
	: > "$scratch/count"
	! env PATH="$scratch/counting:$PATH" KILL="$1" setsid -w sh "$top/scripts/newsmill-cron" "$news" \
		> "$scratch/said" 2>&1
}

# killed_after SECONDS: the same at a moment; timeout(1) kills its whole process group.
killed_after() {
	timeout -s KILL "$1" sh "$top/scripts/newsmill-cron" "$news" > "$scratch/said" 2>&1
	[ $? -eq 137 ]
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

# The folder as it is before the run that is killed: with a brief of an hour ago and a feed that has changed.
before_run() {
	rm -rf "$news"
	cp -R "$scratch/start" "$news"
}

# After a kill people see the result of the last run or of the killed one, whole.  Sets seen to which.
check_seen() {
	told > "$scratch/got"
	for seen in before wanted; do
		cmp -s "$scratch/$seen" "$scratch/got" && return
	done
	torn=$((torn + 1))
}

# The next run comes to the same bytes as one that is not killed, or, after one that came to its end, as the next.
check_next() {
	finish_killed
	told > "$scratch/got"
	[ "$seen" = wanted ] && next=wanted-after || next=wanted
	cmp -s "$scratch/$next" "$scratch/got" || bad=$((bad + 1))
	before_run
}

# verdict NAME KILLS LEAST
verdict() {
	echo "killed at $2 points: $torn results torn, $bad differ after the next run, $locked runs after it failed" \
		> "$scratch/why"
	if [ "$2" -ge "$3" ] && [ $((torn + bad + locked)) -eq 0 ]; then
		pass "$1"
	else
		fail "$1" "$scratch/why"
	fi
}

kill_at_programs() {
	n=0 torn=0 bad=0 locked=0
	before_run
	while n=$((n + 1)); killed_at $n; do
		check_seen
		check_next
	done
	verdict "a run killed at any program that it starts is done again by the next, with the same bytes" $((n - 1)) 40
}

# kill_at_moments N FROM: moments lie all over the time that a run takes now; only every tenth kill, and those after
# which the result of the run is seen, are followed by a run to the end: the others by the next kill.
kill_at_moments() {
	took=1 tries=$2 n=0 torn=0 bad=0 locked=0
	before_run
	while [ $n -lt "$1" ]; do
		tries=$((tries + 1))
		if killed_after "$(awk -v took="$took" -v n=$tries 'BEGIN { n *= 0.6180339; print took * (n - int(n)) }')"; then
			n=$((n + 1))
		else
			took=$(awk -v took="$took" 'BEGIN { print took * 0.9 }')
		fi
		check_seen
		if [ "$seen" = wanted ] || [ $((tries % 10)) -eq 0 ]; then
			began=$(date +%s.%N)
			check_next
			took=$(awk -v began="$began" -v ended="$(date +%s.%N)" 'BEGIN { print ended - began }')
		fi
	done
	verdict "$1 kills at any moment, $((tries - $2)) tried: nothing lost, repeated, torn or locked" $n "$1"
}

if ! have setsid || ! have timeout; then
	skip "a run that is killed is done again by the next" "setsid or timeout is not installed"
	finish
	exit
fi
counting "$scratch/counting"
start
run cron
told > "$scratch/before"
change_feed
at 2026-03-06T13:00:00Z
cp -R "$news" "$scratch/start"
run cron
told > "$scratch/wanted"
run cron
told > "$scratch/wanted-after"

[ -n "${KILLS_FROM-}" ] || kill_at_programs
[ -z "${KILLS-}" ] || kill_at_moments "$KILLS" "${KILLS_FROM:-0}"
finish
