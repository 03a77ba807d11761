"""sentences.py rows SET > rows.tsv      the texts of SET.raw.tsv (id, text; no header) as rows for sentsplit
sentences.py score SET split.tsv      precision, recall and F1 of the boundaries of its rows, one sentence a row

SET.gold.tsv (id, sentence; no header) has the true ones, in order.  A boundary is a number of characters other than
white space that stand before it.  Only those within a line count, since a newline ends a sentence for everybody.
Two more figures are the share of the texts whose boundaries are all right, and the number of those that came back
with characters lost or added."""
import collections
import sys

from newstsv import f1, headerless, rows


def length(text):
    return len("".join(text.decode("utf-8", "replace").split()))


def boundaries(sentences):
    """Where the sentences of each id end."""
    ends = collections.defaultdict(list)
    for i, sentence in sentences:
        ends[i].append((ends[i][-1] if ends[i] else 0) + length(sentence))
    return ends


def fields(name):
    with open(name, "rb") as file:
        yield from headerless(file)


def score(name, split):
    gold = boundaries(fields(name + ".gold.tsv"))
    with open(split, "rb") as file:
        found = boundaries((row["id"], row["text"]) for row in rows(file))
    both = wrong = missed = right = count = altered = 0
    for i, text in fields(name + ".raw.tsv"):
        lines = boundaries((i, line) for line in text.split(b"\n"))[i]
        want, have = ({0, *ends[i]} - {0, *lines} for ends in (gold, found))
        both, wrong, missed = both + len(want & have), wrong + len(have - want), missed + len(want - have)
        right, count = right + (want == have), count + 1
        altered += (found[i] or [0])[-1] != lines[-1]
    precision, recall = both / max(1, both + wrong), both / max(1, both + missed)
    print("%.4f %.4f %.4f %.4f %d" % (precision, recall, f1(precision, recall), right / max(1, count), altered))


if __name__ == "__main__":
    if sys.argv[1] == "rows":
        print("id\ttext", flush=True)
        with open(sys.argv[2] + ".raw.tsv", "rb") as file:
            sys.stdout.buffer.write(file.read())
    else:
        score(sys.argv[2], sys.argv[3])
