#!/usr/bin/env python3
"""feeds.py: prints the rules of server.py for the fetcher's tests: feeds that behave, and all ways in which they do not."""
import gzip
import pprint


def item(n, place, tail=""):
    return ("<item><guid>http://post.example/%d</guid><title>Ferry to %s stops</title><link>http://post.example/%d</link>"
            "<pubDate>Fri, 06 Mar 2026 0%d:00:00 +0000</pubDate><description>The ferry to %s stopped on Friday after its "
            "ramp broke, the line said.%s</description></item>" % (n, place, n, n, place, tail))


def feed(*items):
    return ("<?xml version='1.0'?><rss version='2.0'><channel><title>Vik Post</title><link>http://post.example/</link>"
            "%s</channel></rss>" % "".join(items)).encode()


ONE, TWO = feed(item(1, "Vik")), feed(item(2, "Lund"), item(1, "Vik"))
DATE = {"Last-Modified": "Fri, 06 Mar 2026 10:00:00 GMT"}
LOGIN = b"<!DOCTYPE html><html><head><title>Log in</title></head><body><form><input name='user'></form></body></html>"
RUSSIAN = "<?xml version='1.0'?><rss version='2.0'><channel><title>\u0412\u0435\u0441\u0442\u0438</title></channel></rss>"

pprint.pprint({
    "/etag": [{"how": "etag", "headers": {"ETag": '"a1"'}, "body": ONE}],
    "/date": [{"how": "date", "headers": DATE, "body": ONE}],
    "/still": [{"headers": DATE, "body": ONE}, {"headers": DATE, "body": TWO}, {"how": "date", "headers": DATE, "body": ONE}],
    "/moved": [{"status": 301, "headers": {"Location": "/etag"}}],
    "/lost": [{"status": 301, "headers": {"Location": "/lives"}}, {"body": TWO}],
    "/lives": [{"body": ONE}, {"status": 500}],
    "/wrong": [{"status": 301, "headers": {"Location": "/nowhere"}}, {"body": ONE}],
    "/aside": [{"status": 302, "headers": {"Location": "/etag"}}],
    "/mixed": [{"status": 302, "headers": {"Location": "/moved"}}],
    "/circle": [{"status": 302, "headers": {"Location": "/circle2"}}],
    "/circle2": [{"status": 302, "headers": {"Location": "/circle"}}],
    **{"/hop%d" % n: [{"status": 302, "headers": {"Location": "/hop%d" % (n + 1)}}] for n in range(12)},
    "/hop12": [{"body": ONE}],
    "/to-file": [{"status": 302, "headers": {"Location": "file:///etc/passwd"}}],
    "/busy": [{"status": 429, "headers": {"Retry-After": "7200"}}, {"body": ONE}],
    "/closed": [{"status": 503, "headers": {"Retry-After": "Fri, 06 Mar 2026 15:00:00 GMT"}}, {"body": ONE}],
    "/old-dates": [{"status": 503, "headers": {"Retry-After": "Friday, 06-Mar-26 15:00:00 GMT"}}, {"body": ONE}],
    "/older-dates": [{"status": 503, "headers": {"Retry-After": "Fri Mar  6 15:00:00 2026"}}, {"body": ONE}],
    "/past": [{"status": 429, "headers": {"Retry-After": "Fri, 06 Mar 2026 01:00:00 GMT"}}, {"body": ONE}],
    "/long": [{"status": 429, "headers": {"Retry-After": "999999"}}, {"body": ONE}],
    "/unasked": [{"status": 304}],
    "/half": [{"how": "etag", "headers": {"ETag": '"h"'}, "body": TWO[:len(TWO) - 300]},
              {"how": "etag", "headers": {"ETag": '"h"'}, "body": TWO}],
    "/odd-etag": [{"how": "etag", "headers": {"ETag": 'W/"a b,\\\\c"'}, "body": ONE}],
    "/no-place": [{"status": 302}],
    "/to-ftp": [{"status": 301, "headers": {"Location": "ftp://127.0.0.1/feed"}}],
    "/nothing": [{"status": 204}],
    "/broken": [{"status": 500}],
    "/again": [{"status": 500}, {"body": ONE}],
    "/empty": [{"body": b""}],
    "/nothing-yet": [{"body": feed()}],
    "/cut": [{"how": "cut", "body": TWO}],
    "/slow": [{"how": "slow", "body": ONE}],
    "/endless": [{"how": "chunked", "body": b"x" * 65536}],
    "/gzip": [{"headers": {"Content-Encoding": "gzip"}, "body": gzip.compress(ONE, mtime=0)}],
    "/bomb": [{"headers": {"Content-Encoding": "gzip"}, "body": gzip.compress(b" " * 20000000, mtime=0)}],
    "/login": [{"body": ONE}, {"headers": {"Content-Type": "text/html"}, "body": LOGIN}],
    "/charset": [{"headers": {"Content-Type": "text/xml; charset=windows-1251"},
                  "body": RUSSIAN.replace("</channel>", item(3, "\u041e\u043c\u0441\u043a") + "</channel>").encode("cp1251")}],
    "/globs?a[0]={b,c}": [{"body": ONE}],
})
