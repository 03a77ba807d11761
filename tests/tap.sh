# tap.sh - what the test scripts share: results in the Test Anything Protocol, and a scratch folder.
# Sourced, never run.  Scripts run in the top folder of the tree, with the programs of $B (build) on PATH.
# shellcheck shell=sh

B=${B:-build}
case $B in
/*) ;;
*) B=$PWD/$B ;;
esac
PATH=$B/bin:$PATH
export B PATH
unset NEWSTSV_COLUMNS
LC_ALL=C
# for builds with AddressSanitizer: a refused allocation is for the program to deal with; the shim is loaded first
ASAN_OPTIONS=allocator_may_return_null=1:verify_asan_link_order=0
export LC_ALL ASAN_OPTIONS
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tap_count=0

# pass NAME / fail NAME [FILE]: one result; FILE is shown as the reason.
pass() {
	tap_count=$((tap_count + 1))
	echo "ok $tap_count - $1"
}

fail() {
	tap_count=$((tap_count + 1))
	echo "not ok $tap_count - $1"
	if [ -n "${2-}" ] && [ -s "$2" ]; then
		head -n 40 "$2" | cut -c 1-400 | sed 's/^/# /'
	fi
}

# skip NAME REASON
skip() {
	tap_count=$((tap_count + 1))
	echo "ok $tap_count - $1 # SKIP $2"
}

# check NAME COMMAND [ARG ...]: passes when the command succeeds.
check() {
	tap_name=$1
	shift
	if "$@" > "$scratch/tap.log" 2>&1; then
		pass "$tap_name"
	else
		fail "$tap_name" "$scratch/tap.log"
	fi
}

# same NAME WANTED GOT: passes when two files hold the same bytes.
same() {
	if cmp -s "$2" "$3"; then
		pass "$1"
	else
		diff -a -u "$2" "$3" > "$scratch/tap.log"
		fail "$1" "$scratch/tap.log"
	fi
}

# status NAME WANTED COMMAND [ARG ...]: passes when the command exits so.
status() {
	tap_name=$1 tap_wanted=$2
	shift 2
	tap_got=0
	"$@" > "$scratch/tap.log" 2>&1 || tap_got=$?
	if [ "$tap_got" -eq "$tap_wanted" ]; then
		pass "$tap_name"
	else
		echo "exit status $tap_got, not $tap_wanted" >> "$scratch/tap.log"
		fail "$tap_name" "$scratch/tap.log"
	fi
}

# have TOOL: whether it is installed.
have() {
	command -v "$1" > /dev/null 2>&1
}

# finish: the plan; the last line of a script.
finish() {
	echo "1..$tap_count"
}
