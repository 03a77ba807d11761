# readme.awk - the sessions shown in the README, as FOLDER/N.sh and FOLDER/N.out: in an indented block, a line that
# starts with "$ " is a command (one that ends in a backslash goes on), and what follows it, up to a blank line or the
# next command, is its output.
function start() {
	n++
	printf "" > (folder "/" n ".sh")
	printf "" > (folder "/" n ".out")
}
!/^    / { if (n) { close(folder "/" n ".sh"); close(folder "/" n ".out") } shown = goes_on = 0; next }
{ line = substr($0, 5) }
goes_on { print line > (folder "/" n ".sh"); goes_on = line ~ /\\$/; next }
line ~ /^\$ / { start(); print substr(line, 3) > (folder "/" n ".sh"); goes_on = line ~ /\\$/; shown = 1; next }
shown { print line > (folder "/" n ".out") }
