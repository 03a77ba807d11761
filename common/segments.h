/*
 * segments - what a program remembers from one run to the next: records in files that never change.
 *
 * A state is the files of one NAME in a directory, which programs of other names may share.  Each run that has
 * something to remember adds one file, a segment, or several if it is much; they are numbered, and a segment is
 * NAME.FIRST-LAST, its number twice, or the numbers of those that were put together in it.  It appears under that name
 * whole and on the disk, or not at all, and is then never changed, so that the files can be linked elsewhere as a
 * copy.  Compaction puts neighbours together; expiry removes whole segments, the oldest first.
 *
 * A segment is: a header of four lines (program and format; the parameters of what is remembered; where in the whole
 * the segment stands; a hash of those lines); records, each with its length and a hash; a commit record with the
 * number of records, a hash of all records up to there and whether the run ends here.  Segments after the last run
 * that ended are what a crash left, and count for nothing.  Numbers are little-endian.
 *
 * A record has an address, which rises by the bytes of the records since the state began, and holds until the record's
 * segment is removed.  One program at a time has a state, by a lock that the system gives back when its holder ends.
 *
 * A state that is busy, damaged, of another format or other parameters, or cannot be read or written ends the program
 * with a message that names the file and the remedy.
 */
#ifndef SEGMENTS_H
#define SEGMENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "out.h"

/* What is remembered; the strings must hold until segments_close(), and none holds a line end. */
struct segments_kind {
	const char *name;		/* of the files: "dedup" */
	const char *format;		/* of the records, with a version: "newsmill dedup 2" */
	const char *parameters;		/* on which their meaning depends: "shingles=192"; another state is refused */
	size_t size;			/* bytes of a segment's records, about, at most; 0: SEGMENTS_SIZE */
};

/* Zeroed before segments_open(). */
struct segments {
	uint64_t begin, end;		/* addresses of what is committed: the first record, after the last */

	/* private */
	struct segments_kind kind;
	const char *dir;
	int lock;
	struct segment *segment;	/* in order */
	size_t n, cap;
	size_t last_found;
	uint64_t chain;			/* the hash of all records appended */
	uint64_t records;
	struct segments_writer {
		bool open;
		struct out out;
		char *path;
		uint64_t serial, start, end, records;
	} writer;
};

enum { SEGMENTS_SIZE = 32 << 20 };

/* Takes the state in DIR, which is made if it is not there and must hold until segments_close(). */
void segments_open(struct segments *s, const char *dir, const struct segments_kind *kind);

/*
 * The record at *AT, which moves to the next; false at the end.  To read all, begin with s->begin.  The bytes hold
 * until segments_commit() or segments_close().  A record that was changed on the disk ends the program.
 */
bool segments_next(struct segments *s, uint64_t *at, struct bytes *record);

/* Appends a record of less than 2 GiB to this run, and returns its address; it can be read after segments_commit(). */
uint64_t segments_append(struct segments *s, struct bytes record);

/* All of this run is appended: it is on the disk when this returns.  Without it nothing of the run is remembered. */
void segments_commit(struct segments *s);

/* Removes the segments all of whose records have addresses before BEFORE; never the last segment. */
void segments_forget(struct segments *s, uint64_t before);

/* Puts neighbours together, as far as they make segments of up to that size. */
void segments_compact(struct segments *s);

/*
 * The same, but no segment becomes more than a small part of all, so that segments_forget() can go on to remove the
 * oldest ones: some dozens are left.
 */
void segments_tidy(struct segments *s);

/* Reads every byte; returns how many records there are. */
uint64_t segments_check(struct segments *s);

/* Whether this run has appended anything. */
bool segments_is_pending(const struct segments *s);

/* How many segments there are. */
size_t segments_count(const struct segments *s);

/* The hash of all records up to s->end: what was derived from the same records has seen the same. */
uint64_t segments_chain(const struct segments *s);

/* "DIR/NAME.SUFFIX", the path of a file that is derived from the records; the caller frees it. */
char *segments_path(const struct segments *s, const char *suffix);

/* Ends the program: a record passed its check, but says what it cannot say. */
void segments_damaged(const struct segments *s, uint64_t at) __attribute__((noreturn));

void segments_close(struct segments *s);

#endif
