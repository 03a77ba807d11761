#include "charset.h"
#include "decoder.h"

static const char *
charset_of(struct bytes raw, struct bytes label)
{
	const char *name = charset_by_label(label), *guess;

	if (name == NULL)
		return charset_guess(raw, charset_declared(raw));
	guess = charset_guess(raw, label);
	if (strcmp(guess, "windows-1252") == 0 && strcmp(name, guess) != 0)
		return charset_guess(raw, charset_declared(raw));	/* the label does not fit the bytes */
	return guess;
}

void
decode(struct buf *text, struct bytes raw, struct bytes label)
{
	size_t i, n = 0;

	buf_clear(text);
	buf_bytes(text, raw);
	charset_to_utf8(text, charset_of(raw, label));
	for (i = 0; i < text->n; i++) {
		unsigned char c = text->p[i];

		if (c == '\r' && (i + 1 == text->n || text->p[i + 1] != '\n'))
			c = '\n';
		if ((c >= ' ' && c != 0x7F) || c == '\t' || c == '\n')
			text->p[n++] = c;
	}
	text->n = n;
}
