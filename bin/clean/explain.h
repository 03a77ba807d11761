/*
 * explain - the file that says which blocks were dropped, and by which rule: newstsv with id, rule and text.
 */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "page/article.h"
#include "out.h"

struct explain {
	bool open;
	struct out out;
	struct buf line;
};

/* FILE NULL is none: the functions below then do nothing. */
void explain_open(struct explain *e, const char *file);

/* The dropped blocks of the row ID. */
void explain_put(struct explain *e, struct bytes id, const struct article *a);

void explain_close(struct explain *e);

#endif
