# pages.sh - fetches the pages that the new items of feeds point to, each once; read by newsmill-fetch.
# Wants http.sh and the settings pages_per_host and pages_per_run.  Obeys robots.txt as RFC 9309 has it.
# shellcheck shell=sh disable=SC2034,SC2154 # newsmill-fetch uses and sets these

PAGE_TRIES=3		# of a page that cannot be fetched, one a run
PAGE_DAYS=30		# for which the address of a page is remembered
QUEUE_MAX=100000	# pages that wait for a later run

# The items in the rows of a feed, as "URL ID BYTES SUM", for plan_pages(): BYTES is the length of the item's own text,
# SUM tells this text from another one.
note_items() {
	awk -F '\t' -v OFS="$US" '
	function sum(text,    i, n, h) {
		n = length(text) < 1000 ? length(text) : 1000
		h = length(text)
		for (i = 1; i <= n; i++)
			h = (h * 131 + code[substr(text, i, 1)]) % 16777213
		return h
	}
	BEGIN { for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i }
	$4 ~ /^https?:\/\// && $4 !~ /\\/ { print $4, $1, length($8), sum($5 $8) }' "$mine/rows" >> "$mine/items"
}

# Writes the pages to fetch now to $1/N, a file a host, in the form of plan(), and those that must wait to $work/queue.
# A page is fetched again when the text of its item has changed.  A line of fetch/queue: URL ID BYTES SUM TRIES; of
# fetch/pages: URL SUM DAY.
plan_pages() {
	touch fetch/pages fetch/queue
	cat "$work"/feeds.*/items > "$work"/items 2> /dev/null
	awk -F "$US" -v OFS="$US" -v hosts="$1/" -v per_host="$pages_per_host" -v per_run="$pages_per_run" \
		-v rest="$work/queue" -v tries="$work/tries" "$host_function"'
	FILENAME ~ /pages$/ { seen[$1, $2]; next }
	($1, $4) in seen || $1 in planned { next }
	{
		planned[$1]
		host = host_of($1)
		if (n >= per_run || of_host[host] >= per_host) {
			print $1, $2, $3, $4, $5 + 0 > rest
			next
		}
		n++
		if (!of_host[host]++)
			number[host] = ++n_hosts
		print $1, $1, "", "", "page", "", $2, $3 > (hosts number[host])
		print $1, $2, $3, $4, $5 + 0 > tries
	}' fetch/pages fetch/queue "$work"/items || exit 2
}

# What came of the pages: fetched, forbidden and given-up ones are not asked for again; the others wait.
settle_pages() {
	touch "$work"/queue "$work"/tries
	awk -F "$US" -v OFS="$US" -v most="$PAGE_TRIES" -v today="${now%%T*}" -v since="$(days_ago "$PAGE_DAYS")" \
		-v queue="$work/queue" '
	FILENAME ~ /pages$/ { if ($3 >= substr(since, 1, 10)) print; next }
	FILENAME ~ /tries$/ { item[$1] = $2 OFS $3 OFS $4; sum[$1] = $4; tries[$1] = $5 + 1; next }
	$2 == "failed" && tries[$1] < most { print $1, item[$1], tries[$1] >> queue; next }
	{ print $1, sum[$1], today }' fetch/pages "$work"/tries "$work"/done > "$work"/pages &&
		tail -n "$QUEUE_MAX" "$work"/queue > "$work"/queue.short &&
		newsmill-publish "$work"/pages fetch/pages && newsmill-publish "$work"/queue.short fetch/queue || exit 2
}

fetch_pages() {
	mkdir -p "$work"/page-hosts fetch/robots || exit 2
	forget_robots
	plan_pages "$work"/page-hosts
	fetch_hosts "$work"/page-hosts pages
	settle_pages
}

# --- robots.txt ---

# The rules of hosts that were asked for on another day.
forget_robots() {
	find fetch/robots -type f ! -exec grep -q -x "# ${now%%T*}" {} \; -exec rm -f {} +
}

# The rules of the address's host, asked for once a day, in the file $rules.  A host without rules allows all; one that
# cannot answer forbids all for the day.
robots_of() {
	site=$(printf '%s' "$1" | sed 's,^\([a-zA-Z]*://[^/?#]*\).*,\1,')
	rules=fetch/robots/$(printf '%s' "$site" | tr -c 'A-Za-z0-9.\n' '_')
	[ -f "$rules" ] && [ "$(head -n 1 "$rules")" = "# ${now%%T*}" ] && return
	get "$site/robots.txt"
	{
		echo "# ${now%%T*}"
		case $curl_status$code in
		02??) tr '\r' '\n' < "$mine/body" | sed "1s/^$(printf '\357\273\277')//" ;;
		04??) ;;
		*) printf 'User-agent: *\nDisallow: /\n' ;;
		esac
	} > "$mine/robots"
	mv "$mine/robots" "$rules"
}

# Whether the rules let us fetch the address: of the group for newsmill, or else for *, the longest pattern that matches
# decides, and Allow wins between two of one length.
robots_allow() {
	robots_of "$1"
	awk -v address="$1" '
	function matches(pattern, path) {
		gsub(/[].[\\^+?(){}|]/, "\\\\&", pattern)
		gsub(/\*/, ".*", pattern)
		if (pattern !~ /\$$/)
			gsub(/\$/, "\\$", pattern)
		return path ~ ("^" pattern)
	}
	BEGIN {
		path = address
		sub(/^[a-zA-Z]+:\/\/[^\/?#]*/, "", path)
		sub(/#.*/, "", path)
		if (path !~ /^\//)
			path = "/" path
	}
	{
		sub(/#.*/, "")
		colon = index($0, ":")
		key = tolower(substr($0, 1, colon - 1))
		value = substr($0, colon + 1)
		gsub(/[ \t]/, "", key)
		gsub(/^[ \t]+|[ \t]+$/, "", value)
	}
	key == "user-agent" {
		if (!in_agents)
			ours = any = 0
		in_agents = 1
		if (tolower(value) ~ /^newsmill/)
			ours = has_own = 1
		else if (value == "*")
			any = 1
		next
	}
	key == "allow" || key == "disallow" {
		in_agents = 0
		n = length(value)
		if (n == 0 || !matches(value, path))
			next
		verdict = key == "allow" ? 1 : -1
		if (ours && (n > own_length || (n == own_length && verdict > 0))) {
			own_length = n
			own = verdict
		}
		if (any && (n > any_length || (n == any_length && verdict > 0))) {
			any_length = n
			all = verdict
		}
	}
	END { exit (has_own ? own : all) < 0 }' "$rules"
}
