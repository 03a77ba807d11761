# examples.awk - the examples of a manual page, each as FOLDER/N.sh: every one-line display (.Dl), and in the section
# EXAMPLES every literal display.  Where a display shows a dialogue, "$ " before a command and what it prints after it,
# the output is FOLDER/N.out.
function plain(line) {
	gsub(/\\e/, "\\", line)
	gsub(/\\&/, "", line)
	gsub(/\\\(aq/, "'", line)
	gsub(/\\-/, "-", line)
	return line
}
function start() {
	if (n) {
		close(script)
		close(output)
	}
	script = folder "/" ++n ".sh"
	output = folder "/" n ".out"
}
/^\.Sh/ { inside = $2 == "EXAMPLES" }
/^\.Dl / { start(); print plain(substr($0, 5)) > script; next }
!inside { next }
/^\.Bd -literal/ { literal = fresh = 1; dialogue = 0; next }
/^\.Ed/ { literal = 0; next }
literal && /^\$ / { start(); fresh = 0; dialogue = 1; print plain(substr($0, 3)) > script; printf "" > output; next }
literal && dialogue { print plain($0) > output; next }
literal { if (fresh) start(); fresh = 0; print plain($0) > script; next }
END { close(script); close(output) }
