#include "ascii.h"
#include "contenttype.h"
#include "feedterm.h"

/* Takes what comes before MARK off *REST, without white space around it. */
static struct bytes
cut(struct bytes *rest, unsigned char mark)
{
	return ascii_trim(bytes_cut(rest, mark));
}

static struct bytes
without_quotes(struct bytes s)
{
	if (s.n >= 2 && s.p[0] == '"' && s.p[s.n - 1] == '"') {
		s.p++;
		s.n -= 2;
	}
	return s;
}

struct contenttype
contenttype_parse(struct bytes value)
{
	struct contenttype t = { cut(&value, ';'), { NULL, 0 } };

	while (value.n > 0 && t.charset.n == 0) {
		struct bytes parameter = cut(&value, ';'), name = cut(&parameter, '=');

		if (feedterm_is(name, "charset"))
			t.charset = without_quotes(ascii_trim(parameter));
	}
	return t;
}
