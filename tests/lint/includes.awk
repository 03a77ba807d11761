# includes.awk - #include lines of C files that the file makes no use of.  Headers of the tree are given first, then
# the files to check: awk -f includes.awk HEADER ... -- FILE ...
#
# A file uses a header if it mentions any function, macro, type or constant that the header declares, or a word that
# begins as those do which the header makes by ##.

BEGIN {
	uses["string.h"] = "(mem(cpy|move|set|cmp|chr)|str[a-z]+) *\\("
	uses["stdlib.h"] = "(alloc|free|exit|qsort|bsearch|strto[a-z]+|atoi|getenv|setenv|abs|abort|mkstemp|mkdtemp) *\\(|EXIT_[SF]"
	uses["stdio.h"] = "(printf|put[cs]?|putchar|get[cs]|open|close|write|read|flush|error|tmpfile|rewind|remove|rename) *\\(|FILE|std(in|out|err)|EOF"
	uses["errno.h"] = "errno|E[A-Z]+"
	uses["stdbool.h"] = "bool|true|false"
	for (i = 1; i < ARGC && ARGV[i] != "--"; i++)
		read_header(ARGV[i])
	for (i++; i < ARGC; i++)
		check(ARGV[i])
	exit found
}

function base(path) {
	sub(/.*\//, "", path)
	return path
}

function strip(line) {
	gsub(/"([^"\\]|\\.)*"/, "\"\"", line)
	gsub(/\/\*.*\*\//, "", line)
	sub(/\/\*.*/, "", line)
	if (line ~ /^ \*/)
		return ""
	return line
}

# Collects what a header declares: words before a parenthesis or a brace, after #define, and constants in capitals.
function read_header(path,    line, name, words, n, k) {
	name = base(path)
	headers[name] = 1
	while ((getline line < path) > 0) {
		if (line ~ /^#include "/) {
			split(line, words, "\"")
			inner[name] = inner[name] " " base(words[2])
		}
		line = strip(line)
		if (line ~ /^#[ \t]*(include|if|ifn?def|else|endif)/)
			continue
		n = split(line, words, /[^A-Za-z0-9_]+/)
		for (k = 1; k <= n; k++)
			if (words[k] ~ /^[A-Z][A-Z0-9_]+$/)
				declares[name] = declares[name] " " words[k]
		if (match(line, /[A-Z][A-Z0-9_]*_##/))
			prefix[name] = prefix[name] " " substr(line, RSTART, RLENGTH - 2)
		while (match(line, /[A-Za-z_][A-Za-z0-9_]*[ \t]*[({;[]/)) {
			n = substr(line, RSTART, RLENGTH)
			sub(/[^A-Za-z0-9_].*/, "", n)
			declares[name] = declares[name] " " n
			line = substr(line, RSTART + RLENGTH)
		}
	}
	close(path)
}

# Whether BODY mentions what the header NAME declares, or what a header that it includes does.
function is_used(name, body, depth,    words, n, k) {
	n = split(declares[name], words, " ")
	for (k = 1; k <= n; k++)
		if (index(body, " " words[k] " ") > 0)
			return 1
	n = split(prefix[name], words, " ")
	for (k = 1; k <= n; k++)
		if (index(body, " " words[k]) > 0)
			return 1
	n = split(inner[name], words, " ")
	for (k = 1; depth < 4 && k <= n; k++)
		if (is_used(words[k], body, depth + 1))
			return 1
	return 0
}

function check(path,    line, body, raw, own, names, n, k, at) {
	own = base(path)
	sub(/\.[ch]$/, ".h", own)
	body = " "
	raw = ""
	n = 0
	split("", names)
	while ((getline line < path) > 0) {
		if (line ~ /^#include [<"]/) {
			names[++n] = line
			continue
		}
		line = strip(line)
		raw = raw line "\n"
		gsub(/[^A-Za-z0-9_]+/, " ", line)
		body = body line " "
	}
	close(path)
	for (k = 1; k <= n; k++) {
		split(names[k], at, /[<>"]/)
		line = base(at[2])
		if (line == own)
			continue
		if ((line in headers && !is_used(line, body, 0)) || (line in uses && raw !~ uses[line])) {
			print path ": " names[k] ": not used"
			found = 1
		}
	}
}
