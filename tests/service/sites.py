#!/usr/bin/env python3
"""sites.py: prints the rules of server.py for the tests of pages: a feed of teasers, and what its links lead to."""
import pprint


def item(path, title, text):
    return ("<item><guid>%s</guid><title>%s</title><link>%s</link><pubDate>Fri, 06 Mar 2026 09:00:00 +0000</pubDate>"
            "<description>%s</description></item>" % (path, title, path, text))


def page(title, *paragraphs):
    return ("<!DOCTYPE html><html><head><title>%s</title></head><body><nav><a href='/'>Home</a></nav><article><h1>%s</h1>%s"
            "</article><footer>Vik Post</footer></body></html>"
            % (title, title, "".join("<p>%s</p>" % p for p in paragraphs))).encode()


FEED = ("<?xml version='1.0'?><rss version='2.0'><channel><title>Vik Post</title><link>/</link>%s</channel></rss>" % "".join([
    item("/story/1", "Ferry ramp falls into the harbour", "The ramp of the ferry fell into the harbour of Vik."),
    item("/story/2", "School in Lund gets a new roof", "The council voted on Thursday for a roof of slate, which costs "
         "two million crowns and will last for a century, as the old one did. Nobody was on board with tin."),
    item("/story/3", "Harvest of kelp doubles", "Twice as much kelp as last year was landed at Orme."),
    item("/private/4", "Letters of the mayor", "The mayor read from her letters at the library."),
    item("/gone/5", "Lighthouse is sold", "The lighthouse of Skarn was sold to a baker from Lund."),
    item("/private", "Club of readers meets", "The club of readers met on Friday and chose a book about rope."),
    item("/story/6", "Mill at Orme is sold", "The mill at Orme, which stood idle for a decade, was sold to two sisters."),
])).encode()

pprint.pprint({
    "/feed": [{"body": FEED, "how": "etag", "headers": {"ETag": '"f"'}}],
    "/robots.txt": [{"body": b"\xef\xbb\xbfUser-agent: other\nAllow: /\n\nUser-agent: *\nDisallow: /\n\nUser-agent: newsmill\nUser-agent: other\nDisallow: /private # "
                             b"letters\nAllow: /private/open\nDisallow: /*.pdf$\n"}],
    "/story/1": [{"body": page("Ferry ramp falls into the harbour",
                               "The ramp of the ferry fell into the harbour of Vik on Friday, an hour before the first boat.",
                               "It will be lifted by a crane from Lund on Sunday, the harbour master said, and the ferry "
                               "will not sail before a diver has looked at the quay.",
                               "About 300 people take the boat to work each day; buses will bring them round the bay.")}],
    "/story/2": [{"body": page("School in Lund gets a new roof", "The council voted on Thursday for a roof of slate.")}],
    "/story/3": [{"body": page("Harvest of kelp doubles", "Twice as much kelp as last year was landed at Orme in February.",
                               "The boats had calm seas for three weeks, the guild of kelpers said on Thursday.")}],
    "/story/6": [{"body": page("Your choices", "We and 512 partners keep cookies on this device and read them, as you may accept below.",
                               "You may object wherever a legitimate interest is named, in the policy or by a click on any page.",
                               "Choices are passed on to all partners and do not change what is shown on this device.")}],
    "/gone/5": [{"status": 500}],
})
