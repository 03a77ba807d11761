# circles.awk - objects that need one another in a circle, of the output of nm -A: those that are left when objects that
# need no other are taken away again and again.
{
	sub(/:.*/, "", $1)
	object = $1
	kind = NF == 3 ? $2 : $3
	symbol = $NF
	seen[object] = 1
	if (kind == "U")
		uses[object, ++n[object]] = symbol
	else if (kind ~ /^[TDBRVWC]$/)
		home[symbol] = object
}
END {
	do {
		gone = 0
		for (o in seen) {
			needs = 0
			for (i = 1; i <= n[o] && !needs; i++)
				needs = (uses[o, i] in home) && home[uses[o, i]] != o && (home[uses[o, i]] in seen)
			if (!needs) {
				delete seen[o]
				gone++
			}
		}
	} while (gone > 0)
	for (o in seen) {
		print o
		wrong = 1
	}
	exit wrong
}
