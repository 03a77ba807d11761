"""coverage.py DIR [SOURCE ...]: line and branch coverage of the shipped sources, by the counters of a build in DIR.

A table of all files, those with most branches never taken first, and a total for each room.  With SOURCE, the lines of
those files that never ran (`#`) and the branches never taken (`-`), each with how many of the line's branches.

Shipped are common/ and bin/ without the training rooms and the programs that make tables.  The counts of a function in
a header are summed over all sources that include it.  gcov's "branch" is one outcome of one condition in the code as
written (-O0): `if (a && b)` has four.
"""
import collections
import json
import pathlib
import subprocess
import sys

build, wanted = pathlib.Path(sys.argv[1]), sys.argv[2:]
lines = collections.defaultdict(lambda: collections.defaultdict(int))     # source -> line -> times run
branches = collections.defaultdict(lambda: collections.defaultdict(list))  # source -> line, function -> times taken


def shipped(path):
    return path.startswith(("common/", "bin/")) and not path.startswith("bin/train-") and "/pack-" not in path


# what an earlier build left of sources that are gone is passed over
made = {str(p.relative_to(build / "obj")): str(p) for p in sorted(build.glob("obj/**/*.gcno"))}
notes = [made[p] for p in made if shipped(p) and pathlib.Path(p).with_suffix(".c").exists()]
gcov = subprocess.run(["gcov", "--json-format", "--stdout", "--branch-probabilities", *notes], text=True,
                      stdout=subprocess.PIPE, stderr=subprocess.PIPE)
if gcov.returncode != 0:
    sys.exit("coverage: gcov: %s: were sources rebuilt after the tests? Run the tests again" % gcov.stderr.strip())
for unit in map(json.loads, filter(None, gcov.stdout.split("\n"))):
    for source in unit["files"]:
        if not shipped(source["file"]):
            continue
        seen = collections.Counter()
        for line in source["lines"]:
            lines[source["file"]][line["line_number"]] += line["count"]
            where = line["line_number"], line.get("function_name")
            seen[where] += 1
            taken, counts = branches[source["file"]][where + (seen[where],)], [b["count"] for b in line["branches"]]
            taken[:] = map(sum, zip(taken, counts)) if taken else counts


def share(part, whole):
    return 100 * (whole - part) / whole if whole else 100


def missed(source):
    """Lines that never ran and lines, branches never taken and branches."""
    taken = [n for counts in branches[source].values() for n in counts]
    return [sum(not n for n in lines[source].values()), len(lines[source]), sum(not n for n in taken), len(taken)]


def row(name, missing_lines, all_lines, missing, every):
    print("%-46s %6d %6.1f %%  %6d of %5d %6.1f %%" % (
        name, all_lines, share(missing_lines, all_lines), missing, every, share(missing, every)))


def details(source):
    text = pathlib.Path(source).read_text(encoding="utf-8").split("\n")
    for number, count in sorted(lines[source].items()):
        taken = [n for where, counts in branches[source].items() if where[0] == number for n in counts]
        if not count or 0 in taken:
            left = "%d/%d" % (taken.count(0), len(taken)) if taken else ""
            print("%s:%d: %s %-5s %s" % (source, number, "-" if count else "#", left, text[number - 1].replace("\t", "    ")))


if wanted:
    for source in wanted:
        details(source)
    sys.exit()
print("%-46s %6s %8s  %18s" % ("", "lines", "run", "branches not taken"))
rooms = collections.defaultdict(lambda: [0] * 4)
for source in sorted(lines, key=lambda s: (-missed(s)[2], s)):
    row(source, *missed(source))
    room = source.split("/")[source.startswith("bin/")]
    for name in (room, "all"):
        rooms[name] = list(map(sum, zip(rooms[name], missed(source))))
print()
for name in sorted(rooms, key=lambda r: (r == "all", r)):
    row(name, *rooms[name])
