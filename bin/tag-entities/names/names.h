/*
 * names - one canonical name for each of the persons, organisations, places and things that a document speaks of,
 * whatever
 * way each mention is written.
 *
 * Nothing is remembered from document to document: what a name is called everywhere follows from rules and tables
 * alone (case, order and hyphens of Korean names, aliases of countries and organisations), what it is called here
 * from the
 * document (surnames, initials, acronyms).  So documents may come in any order, on any number of machines.
 *
 * Two persons of one surname stay two, and the bare surname is then left as it is.  Bodies are brought together only
 * by spelling, aliases and acronyms, never because the words of one name are among those of another.
 */
#ifndef NAMES_H
#define NAMES_H

#include "aliases.h"
#include "buf.h"
#include "bytes.h"
#include "model/ner.h"
#include "namebook.h"

struct names_mention {
	enum ner_type type;
	struct bytes text;	/* as written, or guessed from capitals as running text would have it */
	bool guessed;
	struct bytes after;	/* the text that follows it, for "Liberal Democratic Party (LDP)" */
};

/* A zeroed one is empty and ready; aliases may be added to it first. */
struct names {
	struct aliases aliases;
	struct namebook book;	/* of the document */
	/* private */
	bool state;		/* its Georgia is the American state */
	struct bytes former;	/* where a former name of the last mention stands; empty if none does */
	size_t last;		/* what that mention names */
	struct buf form, key;
};

/* Begins a document. */
void names_start(struct names *names);

/* Adds a mention of it, in the order of the text; the number of what it names. */
size_t names_add(struct names *names, const struct names_mention *m);

/* All mentions are added. */
void names_finish(struct names *names);

/* The canonical name of a number, and the code that an alias gave, else empty; they hold until the next document. */
struct bytes names_name(struct names *names, size_t number);
struct bytes names_code(struct names *names, size_t number);

void names_free(struct names *names);

#endif
