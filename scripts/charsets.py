#!/usr/bin/env python3
"""charsets.py INDEXES TO: writes the code charts common/charsets/*.txt of the index files of the Encoding Standard.

INDEXES is a folder with the index-*.txt of https://encoding.spec.whatwg.org (github.com/whatwg/encoding).
"""
import sys
import unicodedata

SINGLE = ["ibm866"] + [f"iso-8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)] + \
    ["koi8-r", "koi8-u", "macintosh", "windows-874"] + [f"windows-125{n}" for n in range(9)] + ["x-mac-cyrillic"]
MULTI = ["big5", "euc-kr", "gb18030", "jis0208", "jis0212"]

HEAD = """\
# {what}
#
# A line is {line}.
# A full stop is no character; hexadecimal numbers, <A0> or <E000-E010>, are characters that cannot be seen.
#
# Origin: {files}, version of {date}, of the Encoding Standard,
# https://encoding.spec.whatwg.org, copyright WHATWG, CC BY 4.0, in source code BSD 3-Clause; code charts, of facts.
# Made by scripts/charsets.py.
"""


def index(folder, name):
    """The code points of an index file by pointer, and its date."""
    points, date = {}, ""
    with open(f"{folder}/index-{name}.txt", encoding="utf-8") as f:
        for line in f:
            if line.startswith("# Date:"):
                date = line.split()[2]
            elif line.strip() and not line.startswith("#"):
                pointer, point = line.split()[:2]
                points[int(pointer)] = int(point, 16)
    return points, date


def is_seen(point):
    return unicodedata.category(chr(point))[0] not in "CZM" and point != ord(".")


def chart(points, size):
    """Lines of at most 40 characters, each with the pointer of its first."""
    items, pointer = [], 0
    while pointer < size:
        point = points.get(pointer)
        n = 1
        if point is None:
            item = "."
        elif is_seen(point):
            item = chr(point)
        else:
            while points.get(pointer + n) == point + n and not is_seen(point + n):
                n += 1
            item = f"<{point:X}>" if n == 1 else f"<{point:X}-{point + n - 1:X}>"
        items.append((pointer, item))
        pointer += n
    line = []
    for pointer, item in items:
        if line and (len(line) == 40 or sum(len(i) for _, i in line) + len(item) > 90):
            yield line
            line = []
        line.append((pointer, item))
    if line:
        yield line


def lines(points, size, before=""):
    for line in chart(points, size):
        text = "".join(item for _, item in line)
        if text.strip("."):
            yield f"{before}{line[0][0]} {text}\n"


def main():
    folder, to = sys.argv[1:]
    for name in MULTI:
        points, date = index(folder, name)
        with open(f"{to}/{name}.txt", "w", encoding="utf-8") as f:
            f.write(HEAD.format(what=f"{name} - what the pointers of this index stand for.",
                                line="a pointer and the characters from it on", files=f"index-{name}.txt",
                                date=date))
            f.writelines(lines(points, max(points) + 1))
    with open(f"{to}/single-byte.txt", "w", encoding="utf-8") as f:
        date = max(index(folder, name)[1] for name in SINGLE)
        f.write(HEAD.format(what="single-byte - what the bytes 128 to 255 stand for in encodings of single bytes.",
                            line="an encoding, a byte minus 128, and the characters from it on",
                            files="the index files of those names", date=date))
        for name in SINGLE:
            f.writelines(lines(index(folder, name)[0], 128, f"{name} "))
    points, date = index(folder, "gb18030-ranges")
    with open(f"{to}/gb18030-ranges.txt", "w", encoding="utf-8") as f:
        f.write("# gb18030-ranges - the four-byte sequences of GB18030: the first pointer of a run, and its code point.\n"
                f"#\n# Origin: index-gb18030-ranges.txt, version of {date}, of the Encoding Standard,\n"
                "# https://encoding.spec.whatwg.org, copyright WHATWG, CC BY 4.0, in source code BSD 3-Clause.\n")
        f.writelines(f"{pointer} {point:X}\n" for pointer, point in sorted(points.items()))


main()
