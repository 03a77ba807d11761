"""pages.py rows DIR > rows.tsv        every DIR/pages/ID.html as a row for clean
pages.py score DIR cleaned.tsv      precision, recall and F1 of the texts of its rows

DIR/gold.tsv (id, url, text; no header): 4-word shingles of what was found and of what is the article, averaged over
the pages.  DIR/must.tsv (id, url, with or without, string; no header): strings that belong in the text and strings
that do not, white space folded, counted over all pages.  A page without a row was found empty."""
import collections
import pathlib
import re
import sys

from newstsv import escape, f1, headerless, rows


def shingles(text, n=4):
    words = re.findall(r"\w+", text)
    return collections.Counter(tuple(words[i:i + n]) for i in range(max(len(words) > 0, len(words) - n + 1)))


def mean(values):
    return sum(values) / len(values) if values else 0.0


def by_shingles(gold, found):
    """A page where nothing was found has a recall but no precision."""
    precision, recall = [], []
    for page, _, text in gold:
        want, have = shingles(text.decode()), shingles(found.get(page, ""))
        both = (want & have).total()
        if have:
            precision.append(both / have.total())
        if want:
            recall.append(both / want.total())
    return mean(precision), mean(recall)


def by_strings(must, found):
    folded = {page: " ".join(text.split()) for page, text in found.items()}
    seen = collections.Counter()
    for page, _, kind, string in must:
        seen[kind, " ".join(string.decode().split()) in folded.get(page, "")] += 1
    hits = seen[b"with", True]
    return hits / max(1, hits + seen[b"without", True]), hits / max(1, hits + seen[b"with", False])


def score(folder, cleaned):
    with open(cleaned, "rb") as file:
        found = {row["id"]: row["text"].decode("utf-8", "replace") for row in rows(file)}
    by, name = (by_strings, "must.tsv") if (folder / "must.tsv").exists() else (by_shingles, "gold.tsv")
    with open(folder / name, "rb") as file:
        precision, recall = by(headerless(file), found)
    print("%.4f %.4f %.4f" % (precision, recall, f1(precision, recall)))


def pages(folder):
    out = sys.stdout.buffer
    out.write(b"id\ttype\ttext\n")
    for page in sorted(folder.glob("pages/*.html")):
        out.write(page.stem.encode() + b"\thtml\t" + escape(page.read_bytes()) + b"\n")


if __name__ == "__main__":
    if sys.argv[1] == "rows":
        pages(pathlib.Path(sys.argv[2]))
    else:
        score(pathlib.Path(sys.argv[2]), sys.argv[3])
