#include "ascii.h"
#include "authorname.h"
#include "sortedwords.h"

enum { NAME_MOST = 200 };	/* bytes */

/* Words of organisations, sorted. */
static const char *const words[] = {
	"Agence", "Agencia", "Agencies", "Agency", "Board", "Bureau", "Correspondent", "Correspondents", "Daily",
	"Desk",
	"Editor", "Editorial", "Editors", "Gazette", "Herald", "Journal", "Magazine", "Media", "News", "Newsroom",
	"Online", "Post", "Press", "Radio", "Redacci\303\263n", "Redaction", "Redaktion", "Redazione", "Reporter",
	"Reporters", "R\303\251daction", "Service", "Staff", "TV", "Team", "Times", "Tribune", "Writer", "Writers",
	"Zeitung"
};

/* Counts the words of a name; *NAMED is set if one is that of organisations. */
static size_t
count_words(struct bytes name, bool *named)
{
	const unsigned char *p = name.p, *end = name.p + name.n, *start;
	struct bytes word;
	size_t n = 0;

	*named = false;
	while (p < end) {
		while (p < end && *p == ' ')
			p++;
		for (start = p; p < end && *p != ' ' && *p != ','; )
			p++;
		word = bytes_between(start, p);
		if (p < end && *p == ',')
			p++;
		n += word.n > 0;
		*named = *named || SORTEDWORDS_HAVE(words, word);
	}
	return n;
}

/* Whether there is a letter in S, of ASCII or of any other script; 0xE2 begins dashes and quotation marks. */
static bool
has_letter(struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (ascii_is_letter(s.p[i]) || (s.p[i] >= 0xC3 && s.p[i] != 0xE2))
			return true;
	return false;
}

static bool
is_same(struct bytes a, struct bytes b)
{
	size_t i;

	for (i = 0; i < a.n && i < b.n; i++)
		if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
			return false;
	return a.n == b.n;
}

enum authorname
authorname_of(struct bytes name, struct bytes site)
{
	bool named;
	size_t n;

	if (name.n == 0 || name.n > NAME_MOST || memchr(name.p, '/', name.n) != NULL ||
	    memchr(name.p, '@', name.n) != NULL || !has_letter(name))
		return AUTHORNAME_NONE;
	n = count_words(name, &named);
	if (named || is_same(name, site))
		return AUTHORNAME_ORGANIZATION;
	/* scripts without spaces and capitals write a name in one word */
	return n > 1 || name.p[0] >= 0xE3 ? AUTHORNAME_PERSON : AUTHORNAME_ORGANIZATION;
}
