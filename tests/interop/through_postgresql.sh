#!/bin/sh
# through_postgresql.sh IN OUT: newstsv into a PostgreSQL table and back, byte for byte; psql's settings name the server.
set -eu
sql() {
	psql -q -v ON_ERROR_STOP=1 -c "$1"
}
bs=$(printf '\b') ff=$(printf '\f') vt=$(printf '\v')

sql "create table news (id text, text text, note text)"
tail -n +2 "$1" | sql "copy news from stdin with (null '')"
# COPY also writes \b \f \v, which newstsv does not know; while they are put back, each \\ stands aside as \/
{
	head -n 1 "$1"
	sql "copy news to stdout with (null '')" |
		sed -e 's/\\\\/\\\//g' -e "s/\\\\b/$bs/g" -e "s/\\\\f/$ff/g" -e "s/\\\\v/$vt/g" -e 's/\\\//\\\\/g'
} > "$2"
sql "drop table news"
