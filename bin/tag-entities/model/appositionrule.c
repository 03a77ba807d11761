#include "appositionrule.h"
#include "ascii.h"
#include "sortedwords.h"

enum { LONGEST = 4 };	/* words up to the noun in ", a Danish shipping firm" */

/* The word at byte *AT of the sentence, up to a space or a mark; moves *AT to what follows it. */
static struct bytes
word_at(struct bytes sentence, size_t *at)
{
	size_t start = *at;

	while (*at < sentence.n && (ascii_is_lower(sentence.p[*at]) || ascii_is_upper(sentence.p[*at]) ||
	    sentence.p[*at] == '-'))
		++*at;
	return bytes_between(sentence.p + start, sentence.p + *at);
}

/* Whether the noun before byte AT is the whole of what is said, and no part of "bank robber". */
static bool
is_whole_noun(struct bytes sentence, size_t at)
{
	static const char *const after[] = {
		"and", "based", "for", "from", "in", "near", "of", "on", "owned", "that", "which", "whose", "with"
	};

	if (at == sentence.n || sentence.p[at] != ' ')
		return true;
	at++;
	return SORTEDWORDS_HAVE(after, word_at(sentence, &at));
}

/* The bits of the noun in ", a Danish shipping firm," from byte AT on, or 0; the tokens at hand may end before it. */
static unsigned
noun_after(struct bytes sentence, size_t at)
{
	static const char *const articles[] = { "a", "an", "the" };
	struct bytes word;
	unsigned b = 0;
	size_t i;

	at += at < sentence.n && sentence.p[at] == ' ';	/* before a mark of a text in tokens */
	if (at + 1 >= sentence.n || sentence.p[at] != ',' || sentence.p[at + 1] != ' ')
		return 0;
	at += 2;
	if (!SORTEDWORDS_HAVE(articles, word_at(sentence, &at)))
		return 0;
	for (i = 0; i < LONGEST && at < sentence.n && sentence.p[at] == ' '; i++) {
		at++;
		word = word_at(sentence, &at);
		b = namewords_find(word) & (NAMEWORD_BODYNOUN | NAMEWORD_PLACENOUN);
		if (word.n == 0 || (b != 0 && is_whole_noun(sentence, at)))
			return b;
	}
	return 0;
}

bool
appositionrule_noun(struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start;
	unsigned b = 0;

	if (name->type == NER_ORG || name->type == NER_MISC)
		return false;
	if (i > 1 && labelled_is(r, i - 1, ",") && labelled_is(r, name->end, ","))
		b = labelled_bits(r, i - 2) & NAMEWORD_BODYNOUN;
	if (b == 0)
		b = noun_after(r->sentence, r->token[name->end - 1].end);
	if ((b & NAMEWORD_BODYNOUN) != 0)
		return labelled_set(r, name->start, name->end, NER_ORG);
	return b != 0 && name->type == NER_PER && name->end - i == 1 && labelled_set(r, i, name->end, NER_LOC);
}
