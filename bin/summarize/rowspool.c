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

uint64_t
rowspool_add(struct rowspool *s, struct bytes row)
{
	uint64_t at;

	if (s->tail.n > 0 && s->tail.n + row.n > ROWSPOOL_MEMORY)
		write_all(s);
	at = s->written + s->tail.n;
	buf_bytes(&s->tail, row);
	return at;
}

struct bytes
rowspool_get(const struct rowspool *s, uint64_t at, size_t n, struct buf *scratch)
{
	size_t done = 0;
	ssize_t got;

	if (at >= s->written)
		return bytes_between(s->tail.p + (at - s->written), s->tail.p + (at - s->written) + n);
	buf_clear(scratch);
	buf_reserve(scratch, n);
	while (done < n) {
		got = pread(fileno(s->file), scratch->p + done, n - done, (off_t)(at + done));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			diag_die_errno("cannot read the temporary file");
		if (got == 0)
			diag_die("the temporary file was cut short");
		done += (size_t)got;
	}
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
