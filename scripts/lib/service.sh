# service.sh - what newsmill-fetch, newsmill-brief and newsmill-cron share; read with the dot command.
# Sets LC_ALL, now and epoch; the caller has set `name`, its own, and `prefix`, which stands before the programs' names.
# shellcheck shell=sh disable=SC2034,SC2154 # the scripts that read this file use and set these
LC_ALL=C
export LC_ALL
umask 022

TAB=$(printf '\t')

c1_controls=$(printf '\302[\200-\237]')

# A message is one line and one write; control characters, which a terminal would obey, become question marks.
say() {
	line=$(printf '%s: %s' "$name" "$*" | tr '\n' '?' | sed "s/[[:cntrl:]]/?/g; s/$c1_controls/?/g")
	printf '%s\n' "$line" >&2
}

die() {
	say "$*"
	exit 2
}

# Each line of FILE as a message that begins with TEXT.
say_lines() {
	while IFS= read -r line || [ -n "$line" ]; do
		say "$1$line"
	done < "$2"
}

# enter FOLDER: the folder becomes the current one; messages name it by $folder.
enter() {
	folder=$1
	CDPATH='' cd -- "$folder" 2> /dev/null || die "$folder: cannot enter this folder"
}

# under_lock FOLDER ARGUMENT ...: goes on if this run, or the one that started it, holds the lock of the folder; else
# runs the script again with these arguments under the lock, which the kernel releases.
under_lock() {
	[ "${NEWSMILL_LOCKED-}" = "$1" ] && return
	[ -d "$1" ] || die "$1: no such folder"
	NEWSMILL_LOCKED=$1
	export NEWSMILL_LOCKED
	case $1 in
	-*) lock=./$1/lock ;;
	*) lock=$1/lock ;;
	esac
	shift
	exec newsmill-lock "$lock" sh "$0" "$@"
}

# setting NAME DEFAULT: prints what FOLDER/settings says for NAME (lines NAME=VALUE; the last one counts).
setting() {
	value=
	[ -f settings ] && value=$(tr -d '\r' < settings | sed -n "s/^[[:blank:]]*$1[[:blank:]]*=[[:blank:]]*//p" |
		sed 's/[[:blank:]]*$//' | tail -n 1)
	printf '%s\n' "${value:-$2}"
}

# number NAME DEFAULT [LEAST]: the same for a setting that must be a whole number, not below LEAST (0).
number() {
	value=$(setting "$1" "$2")
	case $value in
	'' | *[!0-9]* | ????????????????*) die "$folder/settings: $1=$value: not a whole number of at most 15 digits" ;;
	esac
	[ "$value" -ge "${3-0}" ] || die "$folder/settings: $1=$value: must be at least $3"
	printf '%s\n' "$value"
}

# A function for awk: the columns of the header at hand, by their names.
# shellcheck disable=SC2016 # the text is for awk
columns_function='
function read_columns(    i) {
	for (i = 1; i <= NF; i++)
		column[$i] = i
}'

# Functions for awk: the seconds since 1970 of "YYYY-MM-DDTHH:MM:SSZ", or 0, and the other way round.
time_functions='
function epoch_of(time,    y, m, d) {
	if (time !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]/)
		return 0
	y = substr(time, 1, 4) + 0
	m = substr(time, 6, 2) + 0
	d = substr(time, 9, 2) + 0
	if (m < 3) {
		y--
		m += 12
	}
	d += 365 * y + int(y / 4) - int(y / 100) + int(y / 400) + int((153 * m - 457) / 5) - 719469
	return 86400 * d + 3600 * substr(time, 12, 2) + 60 * substr(time, 15, 2) + substr(time, 18, 2)
}
function time_of(epoch,    days, s, era, y, m, d) {
	days = int(epoch / 86400)
	s = epoch - 86400 * days
	days += 719468
	era = int(days / 146097)
	d = days - 146097 * era
	y = int((d - int(d / 1460) + int(d / 36524) - int(d / 146096)) / 365)
	d -= 365 * y + int(y / 4) - int(y / 100)
	m = int((5 * d + 2) / 153)
	d -= int((153 * m + 2) / 5) - 1
	m += m < 10 ? 3 : -9
	y += 400 * era + (m < 3)
	return sprintf("%04d-%02d-%02dT%02d:%02d:%02dZ", y, m, d, s / 3600, s % 3600 / 60, s % 60)
}'

# days_ago N: the time N days before now.
days_ago() {
	awk -v epoch="$epoch" -v days="$1" "$time_functions"'BEGIN {
		t = epoch - 86400 * days
		print time_of(t > 0 ? t : 0)
	}'
}

# The one clock of a run: NEWSMILL_NOW, for tests, or the system's.
now=${NEWSMILL_NOW:-$(date -u +%Y-%m-%dT%H:%M:%SZ)}
epoch=$(awk -v now="$now" "$time_functions BEGIN { printf \"%d\", epoch_of(now) }")
[ "$epoch" -gt 0 ] || die "NEWSMILL_NOW=$now: not of the form YYYY-MM-DDTHH:MM:SSZ"
