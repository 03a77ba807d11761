# readme.awk - the dialogues shown in the README, as FOLDER/N.sh and FOLDER/N.out, and its example program, FOLDER/words.c.
# In an indented block, a line that starts with "$ " is a command, lines that start with "> " go on with it, and what
# follows, up to a blank line or the next command, is its output.
function start() {
	if (n)
		finish()
	script = folder "/" ++n ".sh"
	output = folder "/" n ".out"
	printf "" > output
}
function finish() {
	close(script)
	close(output)
}
/^    \/\* words - / { program = 1 }
/^[^ ]/ { program = 0 }
program { print substr($0, 5) > (folder "/words.c"); next }
!/^    / { shown = 0; next }
{ line = substr($0, 5) }
line ~ /^\$ / { start(); print substr(line, 3) > script; shown = 1; next }
shown && line ~ /^> / { print substr(line, 3) > script; next }
shown { print line > output }
END { finish() }
