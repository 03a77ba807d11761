# readme.awk - the dialogues shown in the README, as FOLDER/N.sh and FOLDER/N.out, and its example program, FOLDER/words.c.
# In an indented block, a line that starts with "$ " is a command, lines that start with "> " go on with it, and what
# follows, up to the next command or the end of the block, is its output; blank lines stand within it.
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
/^$/ { blank++; next }
!/^    / { shown = blank = 0; next }
{ line = substr($0, 5) }
line ~ /^\$ / { start(); print substr(line, 3) > script; shown = 1; blank = 0; next }
shown && line ~ /^> / { print substr(line, 3) > script; next }
shown {
	for (; blank; blank--)
		print "" > output
	print line > output
}
END { finish() }
