"""peer.py NAME < rows.tsv: the work of one of our programs done by another's tool, row by row; output thrown away."""
import sys

ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def texts():
    head = sys.stdin.buffer.readline().decode().rstrip("\n").split("\t")
    column = head.index("text")
    for line in sys.stdin.buffer:
        field = line.decode("utf-8", "replace").rstrip("\n").split("\t")[column]
        parts = field.split("\\\\")
        for escape, plain in ESCAPES.items():
            if escape != "\\":
                parts = [p.replace("\\" + escape, plain) for p in parts]
        yield "\\".join(parts)


def trafilatura():
    import trafilatura
    for t in texts():
        trafilatura.extract(t)


def pysbd():
    import pysbd
    splitter = pysbd.Segmenter(language="en", clean=False)
    for t in texts():
        splitter.segment(t)


def blingfire():
    import blingfire
    for t in texts():
        blingfire.text_to_sentences(t)


def punkt():
    from nltk.tokenize.punkt import PunktSentenceTokenizer
    splitter = PunktSentenceTokenizer()
    for t in texts():
        splitter.tokenize(t)


def syntok():
    import syntok.segmenter
    for t in texts():
        for paragraph in syntok.segmenter.process(t):
            for _ in paragraph:
                pass


def datasketch():
    from datasketch import MinHash, MinHashLSH
    index = MinHashLSH(threshold=0.5, num_perm=128)
    for n, t in enumerate(texts()):
        words = t.split()
        m = MinHash(num_perm=128)
        m.update_batch([" ".join(words[i:i + 5]).encode() for i in range(max(1, len(words) - 4))])
        index.query(m)
        index.insert(str(n), m)


def spacy():
    import spacy
    tagger = spacy.load("en_core_web_sm")
    for _ in tagger.pipe(texts()):
        pass


def sumy():
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    for t in texts():
        LexRankSummarizer()(PlaintextParser.from_string(t, Tokenizer("english")).document, 5)


if __name__ == "__main__":
    {f.__name__: f for f in (trafilatura, pysbd, blingfire, punkt, syntok, datasketch, spacy, sumy)}[sys.argv[1]]()
