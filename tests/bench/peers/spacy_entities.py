"""spacy_entities.py PACKAGE < rows.tsv: the rows' id and sent, and what spaCy's PACKAGE finds in them as entities.

Of its pipeline only what the finding of entities needs runs.  It is given the words as the text parts them.  Its types
go to those of CoNLL (ours for FAC: a place); the article before a name and the possessive behind it, which OntoNotes
counts in and CoNLL does not, are cut off."""
import sys

import spacy
from spacy.tokens import Doc

TYPES = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "NORP": "MISC", "EVENT": "MISC",
         "PRODUCT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "LANGUAGE": "MISC"}


def items(doc):
    for span in doc.ents:
        start, end = span.start, span.end
        if span.label_ != "WORK_OF_ART" and doc[start].lower_ in ("the", "a", "an"):
            start += 1
        if end > start and doc[end - 1].lower_ in ("'s", "\u2019s", "'", "\u2019"):
            end -= 1
        if span.label_ in TYPES and end > start:
            yield "%d-%d/%s/-" % (doc[start].idx, doc[end - 1].idx + len(doc[end - 1]), TYPES[span.label_])


def main():
    nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])
    sys.stdin.reconfigure(encoding="utf-8")
    next(sys.stdin)
    lines = [line.rstrip("\n").split("\t") for line in sys.stdin]
    docs = (Doc(nlp.vocab, words=text.replace("\\\\", "\\").split(" ")) for _, _, text in lines)
    print("id\tsent\tentities")
    for (document, sentence, _), doc in zip(lines, nlp.pipe(docs)):
        print(document, sentence, "; ".join(items(doc)), sep="\t")


main()
