#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag.h"
#include "mem.h"
#include "out.h"

static void
write_all(struct out *o, const unsigned char *p, size_t n)
{
	struct pollfd wait = { o->fd, POLLOUT, 0 };
	ssize_t done;

	while (n > 0) {
		done = write(o->fd, p, n);
		if (done >= 0) {
			p += done;
			n -= (size_t)done;
		} else if (errno == EAGAIN || errno == EWOULDBLOCK) {
			poll(&wait, 1, -1);
		} else if (errno != EINTR) {
			diag_die_errno("%s: cannot write", o->name);
		}
	}
}

static bool
same_file(int fd, const char *path)
{
	struct stat a, b;

	return fstat(fd, &a) == 0 && stat(path, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/*
 * Opens PATH, empty and locked.  Whoever held the lock before may have renamed the file away between our open and our
 * lock; then it is no longer ours to write, and we start again.
 */
static int
open_locked(const char *path)
{
	struct flock lock;
	int fd;

	for (;;) {
		fd = open(path, O_WRONLY | O_CREAT, 0666);
		if (fd < 0)
			diag_die_errno("%s: cannot make", path);
		memset(&lock, 0, sizeof lock);
		lock.l_type = F_WRLCK;
		lock.l_whence = SEEK_SET;
		if (fcntl(fd, F_SETLK, &lock) != 0 && (errno == EACCES || errno == EAGAIN))
			diag_die("%s: another process is writing it", path);
		if (same_file(fd, path))
			break;
		close(fd);
	}
	if (ftruncate(fd, 0) != 0)
		diag_die_errno("%s: cannot empty", path);
	return fd;
}

void
out_open(struct out *o, const char *file)
{
	struct stat st;
	size_t n;

	memset(o, 0, sizeof *o);
	o->p = mem_alloc(OUT_SIZE, 1);
	if (file == NULL || strcmp(file, "-") == 0) {
		o->name = "standard output";
		o->fd = STDOUT_FILENO;
		return;
	}
	o->name = file;
	if (stat(file, &st) == 0 && !S_ISREG(st.st_mode)) {
		o->fd = open(file, O_WRONLY);
		if (o->fd < 0)
			diag_die_errno("%s: cannot write", file);
		return;
	}
	n = strlen(file) + sizeof ".part";
	o->part = mem_alloc(n, 1);
	snprintf(o->part, n, "%s.part", file);
	o->fd = open_locked(o->part);
}

void
out_flush(struct out *o)
{
	size_t n = o->n;

	o->n = 0;
	write_all(o, o->p, n);
}

void
out_large(struct out *o, const void *p, size_t n)
{
	out_flush(o);
	if (n >= OUT_SIZE)
		write_all(o, p, n);
	else
		out_put(o, p, n);
}

void
out_close(struct out *o)
{
	out_flush(o);
	if (o->part != NULL) {
		if (fsync(o->fd) != 0)
			diag_die_errno("%s: cannot write", o->part);
		if (rename(o->part, o->name) != 0)
			diag_die_errno("%s: cannot rename to %s", o->part, o->name);
	}
	if (close(o->fd) != 0 && errno != EINTR)
		diag_die_errno("%s: cannot write", o->name);
	free(o->part);
	free(o->p);
	memset(o, 0, sizeof *o);
}
