#include "model/textformat.h"
#include "model/weights.h"
#include "weightstext.h"

bool
weightstext_read(struct bytes *s, unsigned *label, int *weight)
{
	const char *letter = s->n > 1 && s->p[0] != '\0' ? strchr(WEIGHTS_LETTERS, s->p[0]) : NULL;
	struct bytes digits = *s;
	bool minus;
	uint32_t n;

	if (letter == NULL)
		return false;
	minus = s->p[1] == '-';
	digits.p += 1 + minus;
	digits.n = 0;
	while (digits.p + digits.n < s->p + s->n && digits.p[digits.n] >= '0' && digits.p[digits.n] <= '9')
		digits.n++;
	if (!textformat_number(digits, WEIGHTS_MAX, &n))
		return false;
	*label = (unsigned)(letter - WEIGHTS_LETTERS);
	*weight = minus ? -(int)n : (int)n;
	*s = bytes_between(digits.p + digits.n, s->p + s->n);
	return true;
}

void
weightstext_write(struct buf *to, unsigned label, int weight)
{
	buf_byte(to, (unsigned char)WEIGHTS_LETTERS[label]);
	buf_printf(to, "%d", weight);
}
