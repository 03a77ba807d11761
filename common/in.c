#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "diag.h"
#include "in.h"
#include "mem.h"

enum { READ_SIZE = 64 * 1024 };

static int
open_file(const char *file, const char **name)
{
	int fd;

	if (strcmp(file, "-") == 0) {
		*name = "standard input";
		return STDIN_FILENO;
	}
	*name = file;
	do
		fd = open(file, O_RDONLY);
	while (fd < 0 && errno == EINTR);
	if (fd < 0)
		diag_die_errno("%s", file);
	return fd;
}

/* Waits up to so many milliseconds, or for ever, for a read that does not block; false if it still would. */
static bool
wait_for(int fd, int milliseconds)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };

	return poll(&p, 1, milliseconds) != 0;		/* what cannot be polled does not block */
}

/* One read(2) into P; 0 is the end of the file. */
static size_t
read_some(int fd, const char *name, unsigned char *p, size_t n)
{
	ssize_t got;

	while ((got = read(fd, p, n)) < 0) {
		if (errno == EAGAIN || errno == EWOULDBLOCK)
			wait_for(fd, -1);
		else if (errno != EINTR)
			diag_die_errno("%s: cannot read", name);
	}
	return (size_t)got;
}

void
in_open(struct in *in, char *const *files, size_t max_line)
{
	memset(in, 0, sizeof *in);
	in->files = files;
	in->without_files = files[0] == NULL;
	in->max_line = max_line;
	in->cap = READ_SIZE;
	in->p = mem_resize(NULL, in->cap, sizeof *in->p);
	in->fd = -1;
}

/* More of the file now read, after what is there; at the front of the buffer, which grows where a line needs it. */
static void
fill(struct in *in)
{
	size_t kept = in->end - in->start, got;

	if (in->before_block != NULL && !wait_for(in->fd, 0))
		in->before_block(in->arg);
	if (in->start > 0)	/* a long line stays where it is: some memmove(3) copy it even so */
		memmove(in->p, in->p + in->start, kept);
	in->start = 0;
	in->end = kept;
	if (in->cap - kept < READ_SIZE / 2)
		in->p = mem_grow(in->p, &in->cap, kept + READ_SIZE, sizeof *in->p);
	got = read_some(in->fd, in->name, in->p + kept, READ_SIZE < in->cap - kept ? READ_SIZE : in->cap - kept);
	in->end += got;
	in->eof = got == 0;
}

static void
leave_file(struct in *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	in->fd = -1;
}

static bool
next_file(struct in *in)
{
	leave_file(in);
	if (*in->files != NULL)
		in->fd = open_file(*in->files++, &in->name);
	else if (in->without_files)
		in->fd = open_file("-", &in->name);
	else
		return false;
	in->without_files = false;
	in->line = 0;
	in->eof = false;
	return true;
}

/* Hands out N bytes and passes over SKIP of them and what follows. */
static struct bytes
take(struct in *in, size_t n, size_t skip)
{
	struct bytes line = { in->p + in->start, n };

	in->start += skip;
	in->scanned = 0;
	return line;
}

enum in_kind
in_next(struct in *in, struct bytes *line)
{
	const unsigned char *from, *lf;
	size_t n;
	bool was_long;

	for (;;) {
		if (in->fd < 0 && !next_file(in))
			return IN_END;
		n = in->end - in->start;
		from = in->p + in->start + in->scanned;
		lf = n > in->scanned ? memchr(from, '\n', n - in->scanned) : NULL;
		if (lf != NULL)
			n = (size_t)(lf - (in->p + in->start));
		was_long = in->in_long;
		if (n > in->max_line)
			in->in_long = true;
		if (!was_long && (lf != NULL || in->in_long || (in->eof && n > 0)))
			in->line++;
		if (lf != NULL || (in->eof && (n > 0 || was_long))) {
			*line = take(in, n, lf != NULL ? n + 1 : n);
			if (!in->in_long)
				return IN_LINE;
			in->in_long = false;
			return IN_LONG_END;
		}
		if (in->in_long && n > 0) {
			*line = take(in, n, n);
			return IN_LONG;
		}
		in->scanned = n;
		if (in->eof)
			leave_file(in);
		else
			fill(in);
	}
}

void
in_close(struct in *in)
{
	leave_file(in);
	free(in->p);
	in->p = NULL;
}

bool
in_slurp(const char *file, size_t max, struct buf *to)
{
	const char *name;
	int fd = open_file(file, &name);
	size_t first = to->n, got;

	do {
		buf_reserve(to, READ_SIZE);
		got = read_some(fd, name, to->p + to->n, READ_SIZE);
		to->n += got;
	} while (got > 0 && to->n - first <= max);
	if (fd > STDIN_FILENO)
		close(fd);
	return to->n - first <= max;
}
