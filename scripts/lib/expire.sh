# expire.sh - removes what is too old, or too much; read by newsmill-brief.
# Wants the settings days, archive_days, archive_bytes, spool_days and spool_bytes.
# shellcheck shell=sh disable=SC2086,SC2154 # newsmill-brief sets these; $new is one word

# over_limits FOLDER DAYS BYTES: prints the files in FOLDER whose names begin with a day that lies more than DAYS days
# back, and the oldest of the others as far as they exceed BYTES together.
over_limits() {
	find "$1" -type f ! -name '.*' -exec wc -c {} + | sed 's/^ *//' | grep -v '^[0-9]* total$' | sort -k 2 -r |
		awk -v before="$(days_ago "$2")" -v bytes="$3" '
		BEGIN { before = substr(before, 1, 4) substr(before, 6, 2) substr(before, 9, 2) }
		{
			sum += $1
			sub(/^[0-9]+ /, "")
			day = $0
			sub(/.*\//, "", day)
			gsub(/-/, "", day)
			if (sum > bytes || (day ~ /^[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]/ && substr(day, 1, 8) < before))
				print
		}'
}

# Of the archive and of the sentences, before the generation becomes current.
expire_archive() {
	{
		over_limits $new/archive/ "$archive_days" "$archive_bytes"
		over_limits $new/known/ "$memory" "$archive_bytes"
		over_limits $new/sentences/ "$((days + 1))" "$archive_bytes"
	} | while IFS= read -r file; do
		rm -f "$file"
	done
}

# Of the spool, afterwards: only documents that the generation has taken in.
expire_spool() {
	over_limits spool "$spool_days" "$spool_bytes" | sort | comm -12 - state/documents |
		while IFS= read -r file; do
			rm -f "$file" "$file.meta"
		done
	[ -d rejects ] && over_limits rejects "$archive_days" "$archive_bytes" | while IFS= read -r file; do
		rm -f "$file"
	done
}
