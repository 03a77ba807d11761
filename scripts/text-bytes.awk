# text-bytes.awk - a text as an array of bytes in C, without its comments.
#
#	LC_ALL=C awk -v name=NAME -f text-bytes.awk TEXT

BEGIN {
	for (i = 1; i < 256; i++)
		code[sprintf("%c", i)] = i
	print "/* Made by scripts/text-bytes.awk. */"
	print "static const unsigned char " name "[] = {"
}

/^#/ { next }

{
	line = ""
	for (i = 1; i <= length($0); i++)
		line = line code[substr($0, i, 1)] ","
	print line "10,"
}

END { print "};" }
