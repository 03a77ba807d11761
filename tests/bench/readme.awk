# readme.awk - the README with a new table of the bench: what is indented after the line "make bench wrote this table"
# becomes the file `table`.
BEGIN {
	while ((getline line < table) > 0)
		lines[++n] = line
}
/^make bench wrote this table/ { replacing = 1 }
replacing && /^    / {
	for (i = 1; i <= n; i++)
		print "    " lines[i]
	n = 0
	next
}
!n && /^[^ ]/ { replacing = 0 }
{ print }
