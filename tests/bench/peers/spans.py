"""spans.py rows FILE            a CoNLL file (token first, IOB tag last, -DOCSTART- before a document) as newstsv rows:
                                 id sent text, its tokens joined by single spaces
   spans.py f1 FILE              the F1 in percent of the entities column of standard input against that file, a span
                                 counting when its ends and its type are exactly right: of PER ORG LOC MISC together,
                                 of PER ORG LOC together, and of each; "-" for what takes MISC in where FILE has none
   spans.py words FILE           how many tokens it has"""
import sys
from collections import Counter


def sentences(path):
    """Yields (document, sentence, [(token, tag)]), both numbered from 1."""
    document = sentence = 0
    tokens = []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            fields = line.split()
            starts = bool(fields) and fields[0].startswith("-DOCSTART-")
            if fields and not starts:
                tokens.append((fields[0], fields[-1]))
                continue
            if tokens:
                sentence += 1
                yield document, sentence, tokens
                tokens = []
            if starts:
                document, sentence = document + 1, 0


def wanted_spans(tokens):
    """The (start, end, type) of a sentence's tags, in code points of its text."""
    spans, place, inside = [], 0, ""
    for token, tag in tokens:
        kind, _, name = tag.partition("-")
        if name and kind == "I" and name == inside:
            spans[-1] = (spans[-1][0], place + len(token), name)
        elif name:
            spans.append((place, place + len(token), name))
        inside = name
        place += len(token) + 1
    return spans


def found_spans(lines):
    """{(id, sent): {(start, end, type)}} of rows with a column of entities, START-END/TYPE/NAME; ..."""
    head = next(lines).rstrip("\n").split("\t")
    found = {}
    for line in lines:
        row = dict(zip(head, line.rstrip("\n").split("\t")))
        spans = found.setdefault((row["id"], row["sent"]), set())
        for item in filter(None, row["entities"].split("; ")):
            place, name = item.split("/")[:2]
            start, end = place.split("-")
            spans.add((int(start), int(end), name))
    return found


def f1(path):
    found = found_spans(iter(sys.stdin))
    right, said, wanted = Counter(), Counter(), Counter()
    for document, sentence, tokens in sentences(path):
        gold = set(wanted_spans(tokens))
        ours = found.get((str(document), str(sentence)), set())
        for count, spans in ((right, gold & ours), (said, ours), (wanted, gold)):
            count.update(name for _, _, name in spans)

    def percent(*types):
        if not all(wanted[t] for t in types):
            return "-"
        return "%.2f" % (200 * sum(right[t] for t in types) / sum(said[t] + wanted[t] for t in types))

    print(percent("PER", "ORG", "LOC", "MISC"), percent("PER", "ORG", "LOC"),
          *(percent(t) for t in ("PER", "ORG", "LOC", "MISC")))


def rows(path):
    print("id\tsent\ttext")
    for document, sentence, tokens in sentences(path):
        print(document, sentence, " ".join(t for t, _ in tokens).replace("\\", "\\\\"), sep="\t")


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    if sys.argv[1] == "rows":
        rows(sys.argv[2])
    elif sys.argv[1] == "f1":
        f1(sys.argv[2])
    else:
        print(sum(len(tokens) for _, _, tokens in sentences(sys.argv[2])))
