"""duplicates.py GOLD.tsv: dedup beside MinHash on the same rows in one run: pair precision, recall, F1, rows a CPU second.

GOLD.tsv has no header: id, date, groups (comma list), kind, two more, text.  Peers that are not installed are said to be:
datasketch and rensa (Python packages), each with 128 permutations over 5-word shingles and a threshold of .5.
"""
import resource
import subprocess
import sys
import time
from collections import defaultdict
from itertools import combinations

rows, gold = [], {}
for line in open(sys.argv[1], encoding="utf-8"):
    fields = line.rstrip("\n").split("\t")
    rows.append((fields[0], fields[1], fields[6]))
    gold[fields[0]] = set(fields[2].split(","))


def pairs(groups):
    by_group = defaultdict(list)
    for name, own in groups.items():
        for group in own:
            by_group[group].append(name)
    return {pair for names in by_group.values() for pair in combinations(sorted(names), 2)}


wanted = pairs(gold)


def report(name, groups, seconds):
    found = pairs(groups)
    true = len(found & wanted)
    precision, recall = true / (len(found) or 1), true / len(wanted)
    score = 2 * precision * recall / (precision + recall or 1)
    print("%-12s P %.4f R %.4f F1 %.4f %8.0f rows a CPU second" % (name, precision, recall, score, len(rows) / seconds))


def shingles(text):
    words = text.lower().split()
    return {" ".join(words[i:i + 5]) for i in range(max(1, len(words) - 4))}


def by_components(edges):
    parent = {name: name for name, _, _ in rows}

    def root(name):
        while parent[name] != name:
            parent[name] = name = parent[parent[name]]
        return name

    for a, b in edges:
        parent[root(a)] = root(b)
    return {name: {root(name)} for name in parent}


def newsmill():
    text = "id\tdate\ttext\n" + "".join("%s\t%s\t%s\n" % row for row in rows)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(["dedup", "--mode=annotate"], input=text, capture_output=True, text=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    groups = {f[0]: set(f[3].split(",")) for f in (line.split("\t") for line in out.splitlines()[1:])}
    report("dedup", groups, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def datasketch():
    from datasketch import MinHash, MinHashLSH
    start = time.process_time()
    index, edges = MinHashLSH(threshold=0.5, num_perm=128), []
    for name, _, text in rows:
        hashes = MinHash(num_perm=128)
        hashes.update_batch([s.encode() for s in shingles(text)])
        edges += [(name, other) for other in index.query(hashes)]
        index.insert(name, hashes)
    report("datasketch", by_components(edges), time.process_time() - start)


def rensa():
    from rensa import RMinHash, RMinHashLSH
    start = time.process_time()
    index, edges, signatures = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32), [], []
    for i, (name, _, text) in enumerate(rows):
        hashes = RMinHash(num_perm=128, seed=42)
        hashes.update(list(shingles(text)))
        edges += [(name, rows[other][0]) for other in index.query(hashes) if signatures[other].jaccard(hashes) >= 0.5]
        index.insert(i, hashes)
        signatures.append(hashes)
    report("rensa", by_components(edges), time.process_time() - start)


for run in newsmill, datasketch, rensa:
    try:
        run()
    except ImportError:
        print("%-12s is not installed" % run.__name__)
