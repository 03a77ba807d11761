# http.sh - one request over the web by curl, and its answer as a document in the spool; read with the dot command.
# Wants service.sh and the settings agent, max_time and max_bytes.  What a request leaves is in the folder $mine.
# shellcheck shell=sh disable=SC2034,SC2154 # the scripts that read this file use and set these

HOPS=10			# redirects that are followed

# A function for awk: the host of an address, with its port.
host_function='
function host_of(address) {
	sub(/^[a-zA-Z]+:\/\//, "", address)
	sub(/[\/?#].*/, "", address)
	sub(/.*@/, "", address)
	return tolower(address)
}'

# header NAME: the last header of that name in the last answer.
header() {
	awk -v name="$1" '
	/^HTTP\// { value = "" }
	{
		colon = index($0, ":")
		if (colon > 0 && tolower(substr($0, 1, colon - 1)) == name) {
			value = substr($0, colon + 1)
			gsub(/[[:cntrl:]]/, "", value)
			gsub(/^[ \t]+|[ \t]+$/, "", value)
		}
	}
	END { print value }' "$mine/head" 2> /dev/null
}

# request ADDRESS [OPTION ...]: one answer into $mine/body and $mine/head; sets code, redirect and why.
# The limit of the file's size holds for answers of unknown length, too, and for what compressed ones unpack to.  A server
# that accepts and then says nothing is given up after 15 seconds.
request() {
	target=$1
	shift
	rm -f "$mine/body" "$mine/head" "$mine/why"
	: > "$mine/head"
	answer=$(
		ulimit -f "$((max_bytes / 512 + 1))"
		exec curl --disable --silent --show-error --globoff --compressed --proto "$protocols" --connect-timeout 10 \
			--speed-limit 10 --speed-time 15 --max-time "$max_time" --max-filesize "$max_bytes" --user-agent "$agent" \
			--dump-header "$mine/head" --output "$mine/body" --write-out '%{http_code} %{redirect_url}' "$@" \
			--url "$target" 2> "$mine/why"
	)
	curl_status=$?
	code=${answer%% *} redirect=${answer#* }
	case $curl_status in
	0) why= ;;
	63 | 153) why="larger than $max_bytes bytes" ;;
	*)
		why=$(sed -n '1s/^curl: ([0-9]*) //p' "$mine/why")
		why=${why:-curl ended with status $curl_status}
		;;
	esac
}

# get ADDRESS [OPTION ...]: follows redirects to other addresses of the web.  Sets final, where the answer came from,
# and moved, how far the way there was permanent; the rest as request() does.
get() {
	final=$1 moved='' permanent=yes hops=0 way=" $1 "
	shift
	case $final in
	[Ff][Ii][Ll][Ee]:*) protocols='=file' ;;
	*) protocols='=http,https' ;;
	esac
	while request "$final" "$@"; [ "$curl_status" -eq 0 ] && [ -n "$redirect" ]; do
		case $code in
		301 | 308) [ -z "$permanent" ] || moved=$redirect ;;
		*) permanent= ;;
		esac
		case $redirect in
		[Hh][Tt][Tt][Pp]://* | [Hh][Tt][Tt][Pp][Ss]://*) ;;
		*) why="redirected to $redirect, which is no address of the web"; return ;;
		esac
		hops=$((hops + 1))
		[ $hops -gt $HOPS ] && { why="redirected more than $HOPS times"; return; }
		case $way in
		*" $redirect "*) why="redirected in a circle"; return ;;
		esac
		way="$way$redirect " final=$redirect
	done
	[ -n "$why" ] && return
	case $code in
	2?? | 304 | 000) ;;
	*) why="the server answered $code" ;;
	esac
}

# The name of a document in the spool: the time, and what tells its address from others.
spool_name() {
	sum=$(printf '%s' "$1" | cksum)
	short=$(printf '%s' "$1" | sed 's,^[a-zA-Z]*://,,; s/[^A-Za-z0-9.]\{1,\}/-/g' | cut -c 1-60)
	printf '%s-%s-%s\n' "$(printf '%s' "$now" | tr -d ':-')" "$short" "${sum%% *}"
}

without_password() {
	printf '%s\n' "$1" | sed 's,^\([a-zA-Z]*://\)[^/?#]*@,\1,'
}

# The body into the spool, with what is known of it beside it.
keep() {
	last=$(spool_name "$key")
	{
		printf 'url: %s\nseen: %s\n' "$(without_password "$final")" "$now"
		[ -z "$type" ] || printf 'content-type: %s\n' "$type"
		[ -z "$id" ] || printf 'id: %s\nitem-bytes: %s\n' "$id" "$bytes"
	} > "$mine/meta"
	newsmill-publish "$mine/meta" "spool/$last.meta" &&
		newsmill-publish "$mine/body" "spool/$last" || why="cannot write to $folder/spool"
}

# read_as TYPE: whether ingest reads the body as that, into $mine/rows; what it says is in $mine/why.  A feed in which
# there is nothing yet is well.
read_as() {
	"${prefix}ingest" -N --type="$1" --url="$final" ${type:+--content-type="$type"} "$mine/body" \
		2> "$mine/why" > "$mine/rows" || [ -s "$mine/rows" ]
}

# What was a feed once must stay one: a login page in its place is no news.
check_document() {
	case $kind in
	feed | json) read_as "$kind" ;;
	page) read_as html ;;
	*)
		for kind in feed json auto ''; do
			[ -n "$kind" ] && read_as $kind && break
		done
		[ -n "$kind" ]
		;;
	esac || bad=yes
	remark=$(sed -n '1s/^[^:]*: [^:]*: //p' "$mine/why")
	[ -z "$bad" ] || why=${remark:-no article in it}
}

# Whether the last bytes of the body, a feed in XML, have the end tag of its first element.
has_end() {
	tail -c 2048 "$mine/body" | tr -d '\000' | grep -q -i -e '</rss' -e '</feed' -e '</[a-z]*:*rdf'
}

# Takes the answer: sets outcome to same or new; else it stays as it was, and why says why.
take() {
	[ -z "$why" ] || return 0
	if [ "$code" = 304 ]; then
		[ -n "$asked_etag$asked_modified" ] && outcome=same || why="the server answered 304, though it was not asked for changes"
		return
	fi
	[ -s "$mine/body" ] || { why="an empty answer"; return; }
	type=$(header content-type)
	etag=$(header etag) modified=$(header last-modified)
	if [ -n "$last" ] && [ -f "spool/$last" ] && cmp -s "$mine/body" "spool/$last"; then
		outcome=same
		return
	fi
	# A date that stands still while the document changes is no date to ask by.
	[ -z "$etag" ] && [ -n "$modified" ] && [ "$modified" = "$asked_modified" ] && modified=
	bad=''
	check_document
	# A feed that was cut as it was made has the marks of the whole one.
	[ "$kind" != feed ] || has_end || { etag='' modified=''; }
	[ -z "$why" ] && keep
	[ -z "$why" ] && outcome=new
}

