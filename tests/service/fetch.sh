# The fetcher against a server that misbehaves; U is its address.
# shellcheck shell=sh disable=SC2154
. tests/tap.sh
. tests/service/lib.sh

# addresses PATH ...: what to fetch.
addresses() {
	for path; do
		echo "$U$path"
	done > "$news/urls"
}

fresh
addresses /etag /date
run fetch
silent "two feeds are fetched in silence"
equal "each is a document in the spool" "$(documents)" 2
check "with its address and the time beside it" grep -qx "url: $U/etag" "$news"/spool/*-etag-*.meta
check "a request names its agent" grep -q 'newsmill/' "$REQUESTS"
run fetch
silent "the second run is silent"
equal "the server's own ETag is asked by" "$(requests '^/etag	304	"a1"')" 1
equal "the server's own date is asked by" "$(requests '^/date	304		Fri, 06 Mar 2026 10:00:00 GMT')" 1
equal "what did not change is not kept again" "$(documents)" 2

fresh
addresses /still
run fetch
at 2026-03-06T13:00:00Z
run fetch
equal "a document that changed under an old date is kept" "$(documents)" 2
at 2026-03-06T14:00:00Z
run fetch
equal "and its date is not asked by again" "$(requests '^/still	200			')" 2
at 2026-03-06T12:00:00Z

fresh
addresses /moved
run fetch
run fetch
equal "a feed that moved for good is asked for where it is" "$(requests '^/moved')" 1
fresh
addresses /wrong
run fetch
says "a move to nowhere is named" 1 '/wrong: the server answered 404'
run fetch
silent "and is none"
fresh
addresses /lost
for time in 12:00 12:00 12:00 12:55; do
	at "2026-03-06T$time:00Z"
	run fetch
done
equal "where a feed has moved to it is asked for while that may be a failure" "$(requests '^/lives')" 4
at 2026-03-06T14:50:00Z
run fetch
silent "then where it is listed"
at 2026-03-06T12:00:00Z

fresh
addresses /aside /mixed
run fetch
run fetch
equal "a feed that is elsewhere for now is asked for where it was" "$(requests '^/aside')" 2
equal "a way that is not permanent all along is no move" "$(requests '^/mixed')" 2

fresh
addresses /circle
run fetch
says "a circle of redirects is named" 1 "$U/circle: redirected in a circle"
equal "and each of its addresses asked for once" "$(requests '^/circle')" 2
addresses /hop0
run fetch
says "eleven redirects are too many" 1 "redirected more than 10 times"
fresh
addresses /hop2
run fetch
silent "ten are not"
fresh
addresses /to-file
run fetch
says "no redirect leads to a file" 1 'redirected to file:///etc/passwd, which is no address of the web'

fresh
addresses /busy /closed
run fetch
says "a server that is busy is named" 1 "/busy: the server answered 429"
at 2026-03-06T13:59:59Z
run fetch
silent "and left alone as long as it asks for"
equal "in seconds or until a time" "$(requests /)" 2
at 2026-03-06T14:00:00Z
run fetch
equal "then it is asked again" "$(requests '/busy	200')" 1
at 2026-03-06T15:00:00Z
run fetch
equal "at the time it gave" "$(requests '/closed	200')" 1
at 2026-03-06T12:00:00Z

fresh
addresses /old-dates /older-dates /past
run fetch
at 2026-03-06T14:59:00Z
run fetch
equal "in all forms of dates that HTTP knows" "$(requests 'dates	503')" 2
equal "and not at all if it has passed" "$(requests '^/past	200')" 1
at 2026-03-06T15:00:00Z
run fetch
equal "and then it is asked" "$(requests 'dates	200')" 2
at 2026-03-06T12:00:00Z

fresh
addresses /long
run fetch
at 2026-03-07T11:59:59Z
run fetch
equal "no server is left alone" "$(requests '^/long')" 1
at 2026-03-07T12:00:00Z
run fetch
equal "for more than a day" "$(requests '^/long')" 2
at 2026-03-06T12:00:00Z

fresh
addresses /again
run fetch
run fetch
silent "after one failure a feed is asked at the next run"
fresh
addresses /broken
run fetch
says "a feed that fails is named" 1 '/broken: the server answered 500'
run fetch
equal "once a day" "$code $(wc -c < "$scratch/said")" '1 0'
at 2026-03-06T12:54:59Z
run fetch
silent "after two failures it is left alone"
at 2026-03-06T12:55:00Z
run fetch
equal "for an hour" "$(requests broken)" 3
for time in 07T10 07T11 08T11; do
	at "2026-03-${time}:59:00Z"
	run fetch
done
says "and named again the next day" 1 '/broken: the server answered 500'
at 2026-03-01T12:00:00Z
run fetch
equal "a clock that is set back does not keep it from being asked" "$(requests broken)" 6
at 2026-03-06T12:00:00Z

fresh max_time=2 max_bytes=1048576
addresses /empty /cut /slow /endless /bomb
run fetch
for what in '/empty: an empty answer' '/cut: transfer closed' '/slow: Operation timed out' \
	'/endless: larger than 1048576 bytes' '/bomb: larger than 1048576 bytes'; do
	says "named: $what" 1 "$what"
done
equal "and none of it is kept" "$(documents)" 0

fresh
addresses /unasked /no-place /to-ftp /nothing
run fetch
for what in '/unasked: the server answered 304, though' '/no-place: the server answered 302' \
	'/to-ftp: redirected to ftp://127.0.0.1/feed, which is no address of the web' '/nothing: an empty answer'; do
	says "named: $what" 1 "$what"
done

fresh
addresses /half /odd-etag
run fetch
run fetch
equal "a feed that was cut where it was made is asked for in full" "$(requests '^/half	200		')" 2
equal "an ETag is given back with all its characters" "$(requests '^/odd-etag	304')" 1

fresh
addresses /gzip /charset /nothing-yet '/globs?a[0]={b,c}'
run fetch
silent "compressed answers, charsets and odd addresses are taken as they are"
check "what was compressed is kept unpacked" grep -q '<rss' "$news"/spool/*-gzip-*[0-9]
check "the charset of the answer is kept beside it" grep -q 'charset=windows-1251' "$news"/spool/*-charset-*.meta
check "an address is sent as it is listed" grep -qF '/globs?a[0]={b,c}' "$REQUESTS"

fresh
addresses /login
run fetch
run fetch
says "a login page in place of a feed is named" 1 /login:
equal "and not kept" "$(documents)" 1

fresh
printf '\357\273\277%s/etag\r\n\r\n  # a comment\r\n\t%s/date \t# a feed\r\n' "$U" "$U" > "$news/urls"
run fetch
silent "the list may have a byte order mark, CRLF, blanks and comments"
equal "and each address is asked for" "$(requests 200)" 2
printf -- '-K/etc/hosts\nftp://host.example/\n%s/a b\n' "$U" > "$news/urls"
run fetch
says "an option in the list is named with its line" 1 "urls:1: not an address"
says "so is another scheme" 1 "urls:2: not an address"
says "and an address with a blank" 1 "urls:3: not an address"
rm "$news/urls"
printf '<opml version="2.0"><body><outline text="Vik" xmlUrl="%s/etag"/></body></opml>' "$U" > "$news/feeds.opml"
run fetch
silent "the list may be an OPML file"
printf '<opml version="2.0"><body><outline text="Vik"' > "$news/feeds.opml"
run fetch
says "one that is broken is named" 1 opml
rm "$news/feeds.opml"
run fetch
says "without a list it says what to do" 2 'list the feeds'
fresh
addresses /etag
printf '%s\n' "file:///no/such/feed" >> "$news/urls"
run fetch
says "a file that is not there is named" 1 'file:///no/such/feed: '

fresh
echo "http://reader:secret@${U#http://}/etag" > "$news/urls"
run fetch
equal "what is known of addresses is for their owner" "$(find "$news/fetch" -prune -perm 700 | wc -l)" 1
check "a password in an address stays where it is" test "$(grep -r -l secret "$news/spool" | wc -l)" -eq 0
mkdir "$scratch/home"
echo 'user-agent = "elsewhere"' > "$scratch/home/.curlrc"
fresh
addresses /etag
home=$HOME
HOME=$scratch/home
export HOME
run fetch
HOME=$home
equal "what curl is told elsewhere does not count" "$(requests elsewhere)" 0

fresh
addresses /etag
"$B/bin/newsmill-lock" "$news/lock" sleep 2 &
sleep 0.3
run fetch
says "a fetch gives way to another run" 2 'in use by another run'
wait
finish
