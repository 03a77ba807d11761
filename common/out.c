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
	struct pollfd wait = { .fd = o->fd, .events = POLLOUT };
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

static void
die_in_the_way(const char *path)
{
	diag_die("%s: not a temporary file of this program: remove it", path);
}

/*
 * Whether FD is what only PATH names.  A file with more names is left to the others, whose bytes it also holds; what is
 * no regular file ends the program, because whoever laid it there wants us to write elsewhere.
 */
static bool
is_ours(int fd, const char *path)
{
	struct stat here, st;

	if (fstat(fd, &st) != 0)
		diag_die_errno("%s: cannot make", path);
	if (!S_ISREG(st.st_mode))
		die_in_the_way(path);
	if (st.st_nlink > 1 && unlink(path) != 0)
		diag_die_errno("%s: cannot remove", path);
	return st.st_nlink == 1 && stat(path, &here) == 0 && here.st_dev == st.st_dev && here.st_ino == st.st_ino;
}

/*
 * Opens PATH, empty and locked; neither follows a link that lies there nor waits for the reader of a FIFO.  Whoever
 * held the lock before may have renamed the file away between our open and our lock; then it is no longer ours to
 * write, and we start again.
 */
static int
open_locked(const char *path)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int fd;

	for (;;) {
		fd = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0666);
		if (fd < 0 && (errno == ELOOP || errno == EMLINK || errno == ENXIO))
			die_in_the_way(path);
		if (fd < 0)
			diag_die_errno("%s: cannot make", path);
		if (fcntl(fd, F_SETLK, &lock) != 0 && (errno == EACCES || errno == EAGAIN))
			diag_die("%s: another process is writing it", path);
		if (is_ours(fd, path))
			break;
		close(fd);
	}
	if (ftruncate(fd, 0) != 0)
		diag_die_errno("%s: cannot empty", path);
	return fd;
}

/* The directory that FILE is in; the caller frees it. */
static char *
directory_of(const char *file)
{
	const char *slash = strrchr(file, '/');
	size_t n = slash == NULL ? 1 : slash == file ? 1 : (size_t)(slash - file);
	char *dir = mem_alloc(n + 1, sizeof *dir);

	memcpy(dir, slash == NULL ? "." : file, n);
	return dir;
}

void
out_open(struct out *o, const char *file)
{
	struct stat st;
	bool replaced;
	size_t n;

	memset(o, 0, sizeof *o);
	o->p = mem_resize(NULL, OUT_SIZE, sizeof *o->p);
	if (file == NULL || strcmp(file, "-") == 0) {
		o->name = "standard output";
		o->fd = STDOUT_FILENO;
		return;
	}
	o->name = file;
	replaced = stat(file, &st) == 0;
	if (replaced && !S_ISREG(st.st_mode)) {
		o->fd = open(file, O_WRONLY);
		if (o->fd < 0)
			diag_die_errno("%s: cannot write", file);
		return;
	}
	o->dir = directory_of(file);
	n = strlen(file) + sizeof ".part";
	o->part = mem_alloc(n, sizeof *o->part);
	snprintf(o->part, n, "%s.part", file);
	o->fd = open_locked(o->part);
	if (replaced && fchmod(o->fd, st.st_mode & 0777) != 0)
		diag_die_errno("%s: cannot set its mode", o->part);
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

/* Brings the new name of a renamed file to the disk.  Some file systems cannot, some directories cannot be opened. */
static void
sync_directory(const char *dir)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY);

	if (fd >= 0 && fsync(fd) != 0 && errno != EINVAL)
		diag_die_errno("%s: cannot write", dir);
	if (fd >= 0)
		close(fd);
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
		sync_directory(o->dir);
	}
	if (close(o->fd) != 0 && errno != EINTR)
		diag_die_errno("%s: cannot write", o->name);
	free(o->part);
	free(o->dir);
	free(o->p);
	memset(o, 0, sizeof *o);
}

bool
out_is_same_file(const char *a, const char *b)
{
	char *dir_a = directory_of(a), *dir_b = directory_of(b);
	const char *name_a = strrchr(a, '/'), *name_b = strrchr(b, '/');
	struct stat st, in_a, in_b;
	bool same;

	name_a = name_a != NULL ? name_a + 1 : a;
	name_b = name_b != NULL ? name_b + 1 : b;
	same = strcmp(name_a, name_b) == 0 && (stat(a, &st) != 0 || S_ISREG(st.st_mode)) &&
	    stat(dir_a, &in_a) == 0 && stat(dir_b, &in_b) == 0 && in_a.st_dev == in_b.st_dev &&
	    in_a.st_ino == in_b.st_ino;
	free(dir_a);
	free(dir_b);
	return same;
}
