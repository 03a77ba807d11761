"""newstsv.py: the row format as the bench's scripts need it: its escapes, and rows as dictionaries of columns."""


def unescape(field):
    """In few passes over the bytes, so that reading a page costs little beside parsing it."""
    parts = field.split(b"\\\\")
    return b"\\".join(p.replace(b"\\n", b"\n").replace(b"\\t", b"\t").replace(b"\\r", b"\r") for p in parts)


def escape(field):
    for plain, escaped in ((b"\\", b"\\\\"), (b"\t", b"\\t"), (b"\n", b"\\n"), (b"\r", b"\\r")):
        field = field.replace(plain, escaped)
    return field


def headerless(lines):
    """The unescaped fields of each line, as bytes."""
    for line in lines:
        yield [unescape(f) for f in line.rstrip(b"\n").split(b"\t")]


def rows(file):
    """A dictionary for each row after the header, names as text and fields as bytes."""
    head = file.readline().decode().rstrip("\n").split("\t")
    for fields in headerless(file):
        yield dict(zip(head, fields))


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
