#include "orgnoun.h"
#include "ascii.h"

static const char *const nouns[] = {
	"agency", "airline", "association", "bank", "brand", "brewer", "builder", "carmaker", "charity", "club",
	"company", "drugmaker", "firm", "foundation", "group", "insurer", "manufacturer", "operator", "party",
	"publisher", "retailer", "start-up", "startup", "supplier", "union", "utility"
};

/* The word that ends right before byte END of TEXT: letters and hyphens. */
static struct bytes
word_before(struct bytes text, size_t end)
{
	size_t start = end;

	while (start > 0 && (ascii_is_letter(text.p[start - 1]) || text.p[start - 1] == '-'))
		start--;
	return bytes_between(text.p + start, text.p + end);
}

bool
orgnoun_before(struct bytes text, size_t at)
{
	struct bytes word;
	size_t i;

	if (at == 0 || at > text.n || text.p[at - 1] != ' ')
		return false;
	at--;
	if (at > 0 && text.p[at - 1] == ',')
		at--;
	word = word_before(text, at);
	for (i = 0; i < sizeof nouns / sizeof nouns[0]; i++)
		if (bytes_is(word, nouns[i]))
			return true;
	return false;
}
