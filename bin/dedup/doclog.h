/*
 * doclog - the records of dedup's state: articles as they come, and what changes of them later.
 */
#ifndef DOCLOG_H
#define DOCLOG_H

#include "docrecord.h"
#include "segments.h"

enum doclog_kind {
	DOCLOG_ARTICLE = 'A',		/* packed */
	DOCLOG_KEYS = 'K',		/* keys of an article besides its own: of its sentences */
	DOCLOG_PART = 'P',		/* one more text was found inside an article */
	DOCLOG_RUN = 'R'		/* where a run ended */
};

/* A record taken apart. */
struct doclog_record {
	enum doclog_kind kind;
	uint32_t number;		/* of the article */
	struct bytes rest;
};

/* What a run leaves besides articles. */
struct doclog_run {
	uint32_t first, next;		/* articles remembered */
	int64_t time, first_time;
	struct bytes rest;		/* for the caller's use */
};

uint64_t doclog_put_article(struct segments *s, uint32_t number, struct bytes packed);
void doclog_put_keys(struct segments *s, uint32_t number, const uint32_t *key, size_t n);
void doclog_put_part(struct segments *s, uint32_t number);

/* Appends the record of a run to TO. */
void doclog_pack_run(struct buf *to, const struct doclog_run *run);

/* The record at *AT, which moves to the next; false at the end.  Ends the program if it is damaged. */
bool doclog_next(struct segments *s, uint64_t *at, struct doclog_record *r);

/* Key I of a record of keys. */
uint32_t doclog_key(const struct doclog_record *r, size_t i);

/* Takes a record of a run apart; false if it is none. */
bool doclog_run(const struct doclog_record *r, struct doclog_run *run);

/* Unpacks the article at an address; ends the program if there is none. */
void doclog_article(struct segments *s, uint64_t at, struct docrecord *a);

#endif
