/*
 * segment - one file of a state: its bytes, as segments.h describes them, to read and to write.
 */
#ifndef SEGMENT_H
#define SEGMENT_H

#include "segments.h"

enum {
	SEGMENT_RECORD_HEAD = 8,	/* length and check of a record */
	SEGMENT_COMMIT = 32
};

struct segment {
	char *path;
	uint64_t first, last;		/* numbers of the segments it was made of, or its own */
	uint64_t start, end;		/* addresses of its records */
	uint64_t records_before, records;
	uint64_t chain_before, chain;
	bool complete;			/* a run ends here */
	const unsigned char *map;	/* the file, mapped */
	size_t size, body;		/* of the file; where the records start in it */
};

/* Where in the whole a segment begins. */
struct segment_place {
	uint64_t first, last, start, records, chain;
};

/* Maps the file and reads header and commit record.  PATH is freed by segment_close(). */
void segment_open(struct segment *s, char *path, const struct segments_kind *kind);
void segment_close(struct segment *s);

/* The record at the address AT, which is in the segment; dies if it is damaged. */
struct bytes segment_record(const struct segment *s, uint64_t at);

void segment_put_header(struct out *o, const struct segments_kind *kind, const struct segment_place *place);

/* Puts a record and returns the chain hash with it. */
uint64_t segment_put_record(struct out *o, struct bytes record, uint64_t chain);
void segment_put_commit(struct out *o, uint64_t records, uint64_t chain, bool complete);

/* Ends the program: the file is not what was written. */
void segment_damaged(const char *path) __attribute__((noreturn));

#endif
