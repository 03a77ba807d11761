/*
 * names - one canonical name for each of the persons, bodies, places and things that a document speaks of, whatever
 * way each mention is written.
 *
 * Nothing is remembered from document to document: what a name is called everywhere follows from rules and tables
 * alone (case, order and hyphens of Korean names, aliases of countries and bodies), what it is called here from the
 * document (surnames, initials, acronyms).  So documents may come in any order, on any number of machines.
 *
 * Two persons of one surname stay two, and the bare surname is then left as it is.  Bodies are brought together only
 * by spelling, aliases and acronyms, never because the words of one name are among those of another.
 */
#ifndef NAMES_H
#define NAMES_H

#include "alias.h"
#include "buf.h"
#include "bytes.h"
#include "namebook.h"
#include "model/ner.h"

struct names_mention {
	/* set by the caller */
	struct bytes text;	/* as written */
	struct bytes spelling;	/* as running text would have it; empty where it is in running text */
	struct bytes after;	/* the text that follows it, for "Liberal Democratic Party (LDP)" */
	enum ner_type type;

	/* the result, bytes into names.book.text: the canonical name, and the code that an alias gave */
	size_t name, name_length;
	size_t code, code_length;

	size_t entry;		/* private */
};

/* A zeroed one is empty and ready; aliases may be added to it first. */
struct names {
	struct aliases aliases;
	struct namebook book;	/* of the document */
	struct buf form, key;	/* private */
};

/* Finds the names of the N mentions of one document, in the order of the text; results hold until the next call. */
void names_resolve(struct names *names, struct names_mention *m, size_t n);

void names_free(struct names *names);

#endif
