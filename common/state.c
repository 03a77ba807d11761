#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag.h"
#include "hash.h"
#include "in.h"
#include "mem.h"
#include "out.h"
#include "state.h"

/* The second line: the length in decimal, the hash in 16 hexadecimal digits. */
#define CHECK_LINE "%zu %016" PRIx64 "\n"

enum { CHECK_LINE_MAX = 64 };

/* "DIR/NAME"; the caller frees it. */
static char *
path_of(const struct state *s, const char *name)
{
	size_t n = strlen(s->dir) + strlen(name) + 2;
	char *path = mem_alloc(n, 1);

	snprintf(path, n, "%s/%s", s->dir, name);
	return path;
}

static struct flock
whole_file(void)
{
	struct flock lock;

	memset(&lock, 0, sizeof lock);
	lock.l_type = F_WRLCK;
	lock.l_whence = SEEK_SET;
	return lock;
}

void
state_open(struct state *s, const char *dir)
{
	struct flock lock = whole_file();
	char *path;

	s->dir = dir;
	if (mkdir(dir, 0777) != 0 && errno != EEXIST)
		diag_die_errno("%s: cannot make the state's directory", dir);
	path = path_of(s, "lock");
	s->lock = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0666);
	if (s->lock < 0)
		diag_die_errno("%s: cannot open", path);
	if (fcntl(s->lock, F_SETLK, &lock) != 0) {
		if (errno != EACCES && errno != EAGAIN)
			diag_die_errno("%s: cannot lock", path);
		if (fcntl(s->lock, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
			diag_die("%s: busy: process %ld holds this state; run again when it has ended", dir,
			    (long)lock.l_pid);
		diag_die("%s: busy: another process held this state a moment ago; run again", dir);
	}
	free(path);
}

/* The line at the start of *REST, without its LF, taken off; false where there is none. */
static bool
take_line(struct bytes *rest, struct bytes *line)
{
	const unsigned char *lf = rest->n > 0 ? memchr(rest->p, '\n', rest->n) : NULL;

	if (lf == NULL)
		return false;
	*line = bytes_between(rest->p, lf);
	*rest = bytes_between(lf + 1, rest->p + rest->n);
	return true;
}

void
state_damaged(const struct state *s, const char *name)
{
	diag_die("%s/%s: damaged: put a copy of it back, or remove it to start afresh", s->dir, name);
}

bool
state_load(const struct state *s, const char *name, const char *format, struct buf *to)
{
	char *path = path_of(s, name), check[CHECK_LINE_MAX];
	struct bytes rest, line;
	struct buf all = { NULL, 0, 0 };
	int n;

	if (access(path, F_OK) != 0 && errno == ENOENT) {
		free(path);
		return false;
	}
	if (!in_slurp(path, SIZE_MAX / 4, &all))
		diag_die("%s: too long", path);
	rest = buf_view(&all);
	if (!take_line(&rest, &line))
		state_damaged(s, name);
	if (!bytes_is(line, format))
		diag_die("%s: its format is '%.*s', this program reads '%s': use the program that wrote it, or remove "
		    "it", path, (int)(line.n < 80 ? line.n : 80), (const char *)line.p, format);
	if (!take_line(&rest, &line))
		state_damaged(s, name);
	n = snprintf(check, sizeof check, CHECK_LINE, rest.n, hash_bytes(rest.p, rest.n));
	if (n < 1 || line.n != (size_t)n - 1 || memcmp(line.p, check, line.n) != 0)
		state_damaged(s, name);
	buf_bytes(to, rest);
	buf_free(&all);
	free(path);
	return true;
}

void
state_save(const struct state *s, const char *name, const char *format, struct bytes content)
{
	char *path = path_of(s, name), check[CHECK_LINE_MAX];
	struct out o;
	int n = snprintf(check, sizeof check, CHECK_LINE, content.n, hash_bytes(content.p, content.n));

	out_open(&o, path);
	out_put(&o, format, strlen(format));
	out_byte(&o, '\n');
	out_put(&o, check, (size_t)n);
	out_put(&o, content.p, content.n);
	out_close(&o);
	free(path);
}

void
state_close(struct state *s)
{
	close(s->lock);
	s->lock = -1;
}
