# generation.sh - one run of newsmill-brief is one transaction.
#
# It makes a new generation, FOLDER/state.new, in which files that did not change are hard links to those of the current
# one, gives it a name, state.a or state.b, and makes it current by the rename of one link, FOLDER/state.  A run that
# ends anywhere before leaves the current generation as it was, and the next run does the same work again.
# shellcheck shell=sh disable=SC2016,SC2034,SC2086,SC2154 # newsmill-brief uses and sets these; $new is one word

new=state.new
GAP=2592000	# seconds

# --- failures ---

# Notes that the run fails, also from within a pipeline, which tells only how its last program ended.  On a full disk a
# file cannot be written, but one can be removed.
fail() {
	say "$*; $folder is left as it was"
	rm -f $new/parts/well
}

# must PROGRAM [ARG ...]: runs it; the run fails if it does.
must() {
	"$@" || fail "$1 failed with status $?"
}

# step PROGRAM [ARG ...]: the same for a program of the suite, which ends with 1 where it left out rows; they are kept.
step() {
	step_name=$1
	shift
	"$prefix$step_name" --rejects="$new/parts/rejects.$step_name" "$@"
	step_status=$?
	[ $step_status -le 1 ] || fail "$step_name failed with status $step_status"
}

# Ends the run if something failed, and says where rows were rejected.
check_steps() {
	[ -f $new/parts/well ] || exit 2
	for file in "$new"/parts/rejects.*; do
		[ -s "$file" ] || continue
		status=1
		mkdir -p rejects
		mv "$file" "rejects/$stamp-${file##*.}" || exit 2
		say "rows that could not be read are kept in $folder/rejects/$stamp-${file##*.}"
	done
}

# --- generations ---

# link_files FROM TO: hard links in the folder TO of the files of FROM, as many as there are by one ln(1).
link_files() {
	mkdir -p "$2" || exit 2
	# shellcheck disable=SC2016 # the inner shell expands these
	find "$1/" -type f ! -name '.*' -exec sh -c 'exec ln "$@" "$0/"' "$2" {} + || die "$folder/$1: cannot link its files"
}

# A clock that has gone ahead by more than GAP since the last run may be wrong: this run forgets and expires by the time
# of the last one, and only the next run, if it agrees, by its own.
doubt_clock() {
	last=$(must awk "$time_functions"'{ printf "%d", epoch_of($0) }' "$current/started")
	[ "${last:-0}" -eq 0 ] || [ $((epoch - last)) -le $GAP ] || epoch=$last
}

# Sets current and next, and lays out the new generation with what the current one remembers.
begin_generation() {
	current='' next=state.a
	[ -L state ] && current=$(readlink state)
	[ "$current" = state.a ] && next=state.b
	rm -rf $new $next || exit 2
	mkdir -p spool $new/memory $new/archive $new/known $new/sentences $new/briefs $new/parts || exit 2
	: > $new/documents
	: > $new/told.tsv
	: > $new/parts/well
	echo "$now" > $new/started && printf 'days=%s sentences=%s\n' "$days" "$sentences" > $new/settings || exit 2
	[ -n "$current" ] || return 0
	doubt_clock
	link_files "$current/briefs" $new/briefs
	[ -z "$rebuild" ] || return
	link_files "$current/memory" $new/memory
	link_files "$current/archive" $new/archive
	[ ! -d "$current/known" ] || link_files "$current/known" $new/known
	link_files "$current/sentences" $new/sentences
	cp "$current/documents" $new/documents || exit 2
	rm $new/told.tsv
	ln "$current/told.tsv" $new/told.tsv || exit 2
}

end_generation() {
	check_steps
	rm -rf $new/parts
	rm -f state.link
	ln -s $next state.link
	newsmill-publish $new $next && newsmill-publish state.link state || exit 2
}
