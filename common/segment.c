#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag.h"
#include "hash.h"
#include "littleendian.h"
#include "segment.h"

#define PLACE "segments %" PRIu64 " to %" PRIu64 ", at %" PRIu64 " after %" PRIu64 " records, chain %016" PRIx64 "\n"
#define CHECK "check %016" PRIx64 "\n"
#define COMMIT 0xffffffffu

enum { HEADER_MOST = 4096, SHOWN = 80 };

void
segment_damaged(const char *path)
{
	diag_die("%s: damaged: put a copy of the state back, or remove all of it to start afresh", path);
}

/* --- writing --- */

void
segment_put_header(struct out *o, const struct segments_kind *kind, const struct segment_place *p)
{
	struct buf header = { 0 };

	buf_printf(&header, "%s\n%s\n" PLACE, kind->format, kind->parameters, p->first, p->last, p->start, p->records,
	    p->chain);
	buf_printf(&header, CHECK, hash_bytes(header.p, header.n));
	out_put(o, header.p, header.n);
	buf_free(&header);
}

uint64_t
segment_put_record(struct out *o, struct bytes record, uint64_t chain)
{
	unsigned char head[SEGMENT_RECORD_HEAD];
	uint64_t hash = hash_bytes(record.p, record.n);

	littleendian_put32(head, (uint32_t)record.n);
	littleendian_put32(head + 4, (uint32_t)hash);
	out_put(o, head, sizeof head);
	out_put(o, record.p, record.n);
	return hash_pair(chain, hash);
}

void
segment_put_commit(struct out *o, uint64_t records, uint64_t chain, bool complete)
{
	unsigned char commit[SEGMENT_COMMIT];

	littleendian_put32(commit, COMMIT);
	littleendian_put32(commit + 4, complete);
	littleendian_put64(commit + 8, records);
	littleendian_put64(commit + 16, chain);
	littleendian_put64(commit + 24, hash_bytes(commit, 24));
	out_put(o, commit, sizeof commit);
}

/* --- reading --- */

static void
map(struct segment *s)
{
	struct stat st;
	void *p;
	int fd = open(s->path, O_RDONLY);

	if (fd < 0 || fstat(fd, &st) != 0)
		diag_die_errno("%s: cannot read", s->path);
	if (st.st_size <= SEGMENT_COMMIT || (uint64_t)st.st_size > SIZE_MAX / 2)
		segment_damaged(s->path);
	s->size = (size_t)st.st_size;
	p = mmap(NULL, s->size, PROT_READ, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED)
		diag_die_errno("%s: cannot map", s->path);
	s->map = p;
	close(fd);
}

/* The next line of the header, without its LF. */
static struct bytes
line(struct segment *s)
{
	struct bytes rest = { s->map + s->body, s->size - s->body };
	const unsigned char *lf = memchr(rest.p, '\n', rest.n < HEADER_MOST ? rest.n : HEADER_MOST);

	if (lf == NULL)
		segment_damaged(s->path);
	s->body += (size_t)(lf - rest.p) + 1;
	return bytes_between(rest.p, lf);
}

static int
shown(struct bytes b)
{
	return (int)(b.n < SHOWN ? b.n : SHOWN);
}

static void
check_kind(struct segment *s, const struct segments_kind *kind, struct bytes format, struct bytes parameters)
{
	if (!bytes_is(format, kind->format))
		diag_die("%s: its format is '%.*s', this program reads '%s': use the program that wrote it, or "
		    "remove it", s->path, shown(format), (const char *)format.p, kind->format);
	if (!bytes_is(parameters, kind->parameters))
		diag_die("%s: made with '%.*s', not with '%s': use the same options, or another directory", s->path,
		    shown(parameters), (const char *)parameters.p, kind->parameters);
}

static void
read_header(struct segment *s, const struct segments_kind *kind)
{
	struct bytes format = line(s), parameters = line(s), place = line(s), check;
	char wanted[40], copy[HEADER_MOST + 2];
	size_t n = s->body;

	check = line(s);
	snprintf(wanted, sizeof wanted, CHECK, hash_bytes(s->map, n));
	wanted[strlen(wanted) - 1] = '\0';
	if (!bytes_is(check, wanted))
		segment_damaged(s->path);
	check_kind(s, kind, format, parameters);
	snprintf(copy, sizeof copy, "%.*s\n", (int)place.n, (const char *)place.p);
	if (sscanf(copy, PLACE, &s->first, &s->last, &s->start, &s->records_before, &s->chain_before) != 5)
		segment_damaged(s->path);
}

static void
read_commit(struct segment *s)
{
	const unsigned char *p = s->map + s->size - SEGMENT_COMMIT;

	if (s->size < s->body + SEGMENT_COMMIT || littleendian_get32(p) != COMMIT ||
	    littleendian_get64(p + 24) != hash_bytes(p, 24) || littleendian_get32(p + 4) > 1)
		segment_damaged(s->path);
	s->complete = littleendian_get32(p + 4) == 1;
	s->records = littleendian_get64(p + 8);
	s->chain = littleendian_get64(p + 16);
	s->end = s->start + (s->size - s->body - SEGMENT_COMMIT);
}

void
segment_open(struct segment *s, char *path, const struct segments_kind *kind)
{
	memset(s, 0, sizeof *s);
	s->path = path;
	map(s);
	read_header(s, kind);
	read_commit(s);
}

struct bytes
segment_record(const struct segment *s, uint64_t at)
{
	const unsigned char *p = s->map + s->body + (at - s->start);
	struct bytes record;

	if (s->end - at < SEGMENT_RECORD_HEAD)
		segment_damaged(s->path);
	record.p = p + SEGMENT_RECORD_HEAD;
	record.n = littleendian_get32(p);
	if (record.n > s->end - at - SEGMENT_RECORD_HEAD ||
	    littleendian_get32(p + 4) != (uint32_t)hash_bytes(record.p, record.n))
		segment_damaged(s->path);
	return record;
}

void
segment_close(struct segment *s)
{
	union {
		const unsigned char *map;
		void *address;
	} mapped = { s->map };

	munmap(mapped.address, s->size);
	free(s->path);
}
