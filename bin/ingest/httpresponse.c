#include "ascii.h"
#include "feedterm.h"
#include "headerfield.h"
#include "httpresponse.h"

/* "HTTP/1.1 200 OK" */
static int
status_of(struct bytes message)
{
	const unsigned char *p = message.p, *end = message.p + message.n, *space;
	int status = 0;

	if (!bytes_starts(message, bytes_of("HTTP/")) || (space = memchr(p, ' ', message.n)) == NULL)
		return 0;
	for (p = space + 1; p < end && p < space + 4 && ascii_is_digit(*p); p++)
		status = status * 10 + (*p - '0');
	return status;
}

/* Takes the hexadecimal size of a chunk, and the rest of its line, from *REST. */
static bool
chunk_size(struct bytes *rest, size_t *size)
{
	static const char digits[] = "0123456789abcdef";
	size_t i;
	const char *digit;

	*size = 0;
	for (i = 0; i < rest->n && i < 15 && rest->p[i] != 0; i++) {
		digit = strchr(digits, ascii_lower(rest->p[i]));
		if (digit == NULL)
			break;
		*size = *size * 16 + (size_t)(digit - digits);
	}
	return i > 0 && headerfield_skip_line(rest);
}

/* Appends the chunks in CONTENT; one that the end cuts off as far as it goes. */
static void
join_chunks(struct buf *to, struct bytes content)
{
	size_t size;

	while (chunk_size(&content, &size) && size > 0) {
		if (size > content.n)
			size = content.n;
		buf_put(to, content.p, size);
		content = bytes_between(content.p + size, content.p + content.n);
		headerfield_skip_line(&content);
	}
}

void
httpresponse_read(struct httpresponse *r, struct bytes message)
{
	struct bytes rest = message;
	struct headerfield f;
	bool chunked = false;

	r->status = status_of(message);
	r->media = r->encoding = bytes_of("");
	headerfield_skip_line(&rest);
	while (headerfield_next(&rest, &f)) {
		if (headerfield_is(f, "content-type"))
			r->media = f.value;
		else if (headerfield_is(f, "content-encoding") && !feedterm_is(f.value, "identity"))
			r->encoding = f.value;
		else if (headerfield_is(f, "transfer-encoding"))
			chunked = feedterm_is(f.value, "chunked");
	}
	headerfield_skip_line(&rest);
	r->content = rest;
	buf_clear(&r->joined);
	if (!chunked)
		return;
	join_chunks(&r->joined, rest);
	if (r->joined.n > 0)	/* archivers that put them together leave the field as it was */
		r->content = buf_view(&r->joined);
}

void
httpresponse_free(struct httpresponse *r)
{
	buf_free(&r->joined);
}
