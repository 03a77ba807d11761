/*
 * explain - the file of --explain: newstsv with id, rule and text, a row for each text that was left out.
 */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "droplog.h"
#include "out.h"

struct explain {
	bool open;
	struct out out;
	struct buf line;
};

/* If FILE is NULL there is no file, and the functions below do nothing. */
void explain_open(struct explain *e, const char *file);

/* Writes a row for each text that was left out of the article ID. */
void explain_put(struct explain *e, struct bytes id, const struct droplog *drops);

void explain_close(struct explain *e);

#endif
