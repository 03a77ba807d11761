#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "rawstream.h"

bool
rawstream_open(struct rawstream *r, const char *file)
{
	int fd;

	r->fd = -1;
	r->last = false;
	buf_clear(&r->buf);
	r->left = buf_view(&r->buf);
	if (strcmp(file, "-") == 0) {
		r->fd = STDIN_FILENO;
		return true;
	}
	do
		fd = open(file, O_RDONLY);
	while (fd < 0 && errno == EINTR);
	r->fd = fd;
	r->last = fd < 0;
	return fd >= 0;
}

void
rawstream_memory(struct rawstream *r, struct bytes content)
{
	r->fd = -1;
	r->last = true;
	r->left = content;
}

/* One read(2) of at most N bytes, repeated while it is interrupted or would block; -1 on an error. */
static ssize_t
read_some(struct rawstream *r, unsigned char *p, size_t n)
{
	struct pollfd wait = { r->fd, POLLIN, 0 };
	ssize_t got;

	if (r->before_block != NULL && poll(&wait, 1, 0) == 0)
		r->before_block(r->arg);
	while ((got = read(r->fd, p, n)) < 0) {
		if (errno == EAGAIN || errno == EWOULDBLOCK)
			poll(&wait, 1, -1);
		else if (errno != EINTR)
			return -1;
	}
	return got;
}

bool
rawstream_more(struct rawstream *r, size_t n)
{
	ssize_t got = 0;

	if (r->last)
		return true;
	if (r->left.p != r->buf.p) {	/* what was dropped makes room */
		if (r->left.n > 0)
			memmove(r->buf.p, r->left.p, r->left.n);
		r->buf.n = r->left.n;
	}
	buf_reserve(&r->buf, n);
	for (; n > 0; n -= (size_t)got) {
		got = read_some(r, r->buf.p + r->buf.n, n);
		if (got <= 0)
			break;
		r->buf.n += (size_t)got;
	}
	r->last = got <= 0;
	r->left = buf_view(&r->buf);
	return got >= 0;
}

void
rawstream_skip(struct rawstream *r, size_t n)
{
	r->left.p += n;
	r->left.n -= n;
}

void
rawstream_close(struct rawstream *r)
{
	if (r->fd > STDIN_FILENO)
		close(r->fd);
	r->fd = -1;
	r->last = true;
}

void
rawstream_free(struct rawstream *r)
{
	rawstream_close(r);
	buf_free(&r->buf);
}
