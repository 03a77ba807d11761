/*
 * names - one canonical name for each of the persons, bodies, places and things that a document speaks of, whatever
 * way each mention is written.
 *
 * Nothing is remembered from document to document: what a name is called everywhere follows from rules and tables
 * alone (spelling, order and hyphens of East Asian names, aliases of countries and bodies), what it is called here
 * from the document (surnames, initials, acronyms).  So documents may come in any order and on any machine.
 */
#ifndef NAMES_H
#define NAMES_H

#include "buf.h"
#include "bytes.h"
#include "ner.h"

struct names_mention {
	struct bytes text;	/* as written */
	struct bytes after;	/* the text that follows it, for "Liberal Democratic Party (LDP)" */
	enum ner_type type;
	size_t name, length;	/* the result: bytes into the buffer that names_resolve() adds to */
};

/* Finds the names of the N mentions of one document, in the order of the text. */
void names_resolve(struct names_mention *m, size_t n, struct buf *to);

#endif
