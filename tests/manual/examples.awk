# examples.awk - the examples of a manual page, each as FOLDER/N.sh: in the section EXAMPLES every literal display, and
# every one-line display (.Dl).
function add(line) {
	gsub(/\\e/, "\\", line)
	gsub(/\\&/, "", line)
	gsub(/\\\(aq/, "'", line)
	gsub(/\\-/, "-", line)
	print line > file
}
/^\.Sh/ { inside = $2 == "EXAMPLES" }
!inside { next }
/^\.Bd -literal/ { literal = 1; file = folder "/" ++n ".sh"; next }
/^\.Ed/ { literal = 0; close(file); next }
literal { add($0); next }
/^\.Dl / { file = folder "/" ++n ".sh"; add(substr($0, 5)); close(file) }
