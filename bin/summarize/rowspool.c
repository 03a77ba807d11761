#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"
#include "rowspool.h"

static void
write_all(struct rowspool *s)
{
	size_t done = 0;
	ssize_t n;

	if (s->file == NULL && (s->file = tmpfile()) == NULL)
		diag_die_errno("cannot make a temporary file for the rows of large stories");
	while (done < s->tail.n) {
		n = write(fileno(s->file), s->tail.p + done, s->tail.n - done);
		if (n < 0 && errno != EINTR)
			diag_die_errno("cannot write to the temporary file");
		done += n > 0 ? (size_t)n : 0;
	}
	s->written += s->tail.n;
	buf_clear(&s->tail);
}

/* Adds a row, with its length before it. */
uint64_t
rowspool_add(struct rowspool *s, struct bytes row)
{
	uint64_t at;

	if (s->tail.n > 0 && s->tail.n + sizeof row.n + row.n > ROWSPOOL_MEMORY)
		write_all(s);
	at = s->written + s->tail.n;
	buf_put(&s->tail, &row.n, sizeof row.n);
	buf_bytes(&s->tail, row);
	return at;
}

static void
read_all(const struct rowspool *s, uint64_t at, unsigned char *to, size_t n)
{
	size_t done = 0;
	ssize_t got;

	while (done < n) {
		got = pread(fileno(s->file), to + done, n - done, (off_t)(at + done));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			diag_die_errno("cannot read the temporary file");
		if (got == 0)
			diag_die("the temporary file for the rows of large stories was cut short");
		done += (size_t)got;
	}
}

struct bytes
rowspool_get(const struct rowspool *s, uint64_t at, struct buf *scratch)
{
	const unsigned char *row;
	size_t n;

	if (at >= s->written) {
		row = s->tail.p + (at - s->written);
		memcpy(&n, row, sizeof n);
		return bytes_between(row + sizeof n, row + sizeof n + n);
	}
	read_all(s, at, (unsigned char *)&n, sizeof n);
	buf_clear(scratch);
	buf_reserve(scratch, n);
	read_all(s, at + sizeof n, scratch->p, n);
	scratch->n = n;
	return buf_view(scratch);
}

void
rowspool_free(struct rowspool *s)
{
	if (s->file != NULL)
		fclose(s->file);
	buf_free(&s->tail);
	memset(s, 0, sizeof *s);
}
