#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"
#include "mem.h"
#include "order.h"
#include "segmentlist.h"

#define SERIALS "%08" PRIu64 "-%08" PRIu64

enum { SUFFIX_MOST = 64 };

char *
segmentlist_path(const struct segments *s, const char *suffix)
{
	size_t n = strlen(s->dir) + strlen(s->kind.name) + strlen(suffix) + 3;
	char *path = mem_alloc(n, sizeof *path);

	snprintf(path, n, "%s/%s.%s", s->dir, s->kind.name, suffix);
	return path;
}

char *
segmentlist_segment_path(const struct segments *s, uint64_t first, uint64_t last)
{
	char suffix[SUFFIX_MOST];

	snprintf(suffix, sizeof suffix, SERIALS, first, last);
	return segmentlist_path(s, suffix);
}

/* Whether a file's name is that of a segment, and its numbers. */
static bool
is_segment(const struct segments *s, const char *file, uint64_t *first, uint64_t *last)
{
	size_t n = strlen(s->kind.name);
	char suffix[SUFFIX_MOST];

	if (strncmp(file, s->kind.name, n) != 0 || file[n] != '.' ||
	    sscanf(file + n + 1, "%" SCNu64 "-%" SCNu64, first, last) != 2)
		return false;
	snprintf(suffix, sizeof suffix, SERIALS, *first, *last);
	return strcmp(file + n + 1, suffix) == 0;
}

static void
list(struct segments *s)
{
	DIR *dir = opendir(s->dir);
	struct dirent *entry;
	struct segment *new;
	uint64_t first, last;

	if (dir == NULL && errno == ENOMEM)
		diag_die("out of memory");
	if (dir == NULL)
		diag_die_errno("%s: cannot read", s->dir);
	while (errno = 0, (entry = readdir(dir)) != NULL) {
		if (!is_segment(s, entry->d_name, &first, &last))
			continue;
		s->segment = mem_grow_one(s->segment, &s->cap, s->n, sizeof *s->segment);
		new = &s->segment[s->n++];
		segment_open(new, segmentlist_segment_path(s, first, last), &s->kind);
		if (new->first != first || new->last != last)
			segment_damaged(new->path);
	}
	if (errno != 0)
		diag_die_errno("%s: cannot read", s->dir);
	closedir(dir);
}

/* By the first number; of those that begin with the same, the one that holds the most is first. */
static int
compare(const void *a, const void *b)
{
	const struct segment *x = a, *y = b;

	if (x->first != y->first)
		return ORDER(x->first, y->first);
	if (x->start != y->start)
		return ORDER(x->start, y->start);
	return ORDER(y->last, x->last);
}

void
segmentlist_remove(struct segment *s)
{
	if (unlink(s->path) != 0 && errno != ENOENT)
		diag_die_errno("%s: cannot remove", s->path);
	segment_close(s);
}

/* What compaction put together and could not remove yet. */
static void
discard_superseded(struct segments *s)
{
	size_t i, n = 0;

	for (i = 0; i < s->n; i++)
		if (n > 0 && s->segment[i].end <= s->segment[n - 1].end && s->segment[i].last <= s->segment[n - 1].last)
			segmentlist_remove(&s->segment[i]);
		else
			s->segment[n++] = s->segment[i];
	s->n = n;
}

/* What a run left that was broken off before its last segment. */
static void
discard_unfinished(struct segments *s)
{
	while (s->n > 0 && !s->segment[s->n - 1].complete)
		segmentlist_remove(&s->segment[--s->n]);
}

static void
check_order(struct segments *s)
{
	size_t i;

	for (i = 1; i < s->n; i++) {
		const struct segment *a = &s->segment[i - 1], *b = &s->segment[i];

		if (b->start != a->end || b->chain_before != a->chain ||
		    b->records_before != a->records_before + a->records)
			diag_die("%s: does not follow %s: put a copy of the state back, or remove all of it to start "
			    "afresh", b->path, a->path);
	}
}

void
segmentlist_read(struct segments *s)
{
	list(s);
	if (s->n > 1)
		qsort(s->segment, s->n, sizeof *s->segment, compare);
	discard_superseded(s);
	discard_unfinished(s);
	check_order(s);
}
