# completions.awk: the completions of a program for a shell, made of the option table that its --help prints.
#	clean --help | awk -v shell=bash -v name=clean -f completions.awk

# The argument as one word of a shell.
function quoted(s) {
	gsub(/\047/, "\047\\\047\047", s)
	return "\047" s "\047"
}

# Notes or prints the option that was read last.
function put(    values, bare) {
	if (long == "")
		return
	bare = long
	sub(/=.*/, "", bare)
	values = long ~ /=[a-z0-9]+\|/ ? substr(long, length(bare) + 2) : ""
	gsub(/\|/, " ", values)
	if (shell == "bash") {
		words = words " " bare (long ~ /=/ ? "=" : "")
		if (values != "")
			cases = cases "\t\t" bare ") COMPREPLY=($(compgen -W \"" values "\" -- \"$cur\")); return ;;\n"
	} else if (shell == "zsh") {
		gsub(/\[|\]|:/, "\\\\&", help)
		argument = values != "" ? ":value:(" values ")" : long ~ /=(FILE|DIR)/ ? ":file:_files" : long ~ /=/ ? ":value:" : ""
		print "\t" quoted(bare (long ~ /=/ ? "=" : "") "[" help "]" argument) " \\"
	} else {
		print "complete -c " name (short != "" ? " -s " short : "") " -l " substr(bare, 3) \
			(values != "" ? " -x -a " quoted(values) : long ~ /=(FILE|DIR)/ ? " -r" : long ~ /=/ ? " -x" : "") \
			" -d " quoted(help)
	}
}

BEGIN {
	if (shell == "zsh")
		print "_" name "() {\n\t_arguments -s -S \\"
}

/^  +(-[A-Za-z], )?--[a-z]/ {
	put()
	short = $1 ~ /^-[A-Za-z],$/ ? substr($1, 2, 1) : ""
	long = short != "" ? $2 : $1
	help = $0
	sub(/^ +(-[A-Za-z], )?[^ ]+ */, "", help)
	next
}

# A long option has its explanation on the next line.
long != "" && help == "" && /^ {20,}/ { help = $0; sub(/^ +/, "", help) }

END {
	put()
	if (shell == "bash") {
		f = "_" name
		gsub(/[^a-zA-Z0-9_]/, "_", f)
		printf "%s() {\n\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n", f
		if (cases != "")
			printf "\t[ \"$prev\" = = ] && prev=${COMP_WORDS[COMP_CWORD-2]}\n\t[ \"$cur\" = = ] && cur=\n" \
				"\tcase $prev in\n%s\tesac\n", cases
		printf "\tcase $cur in\n\t-*) COMPREPLY=($(compgen -W \"%s\" -- \"$cur\")) ;;\n" \
			"\t*) COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n\tesac\n}\ncomplete -o nospace -F %s %s\n", \
			substr(words, 2), f, name
	} else if (shell == "zsh") {
		print "\t\047*:file:_files\047\n}\ncompdef _" name " " name
	}
}
