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
	if (!bytes_starts(bytes_between(sentence.p + at, sentence.p + sentence.n), bytes_of(", ")))
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

/* Whether a mark that ends what is said stands at token I, or nothing more. */
static bool
is_end(const struct labelled *r, size_t i)
{
	return i >= r->n || labelled_is(r, i, ",") || labelled_is(r, i, ".") || labelled_is(r, i, ";") ||
	    labelled_is(r, i, ")");
}

/* Whether token I is a noun for an organisation that a person is called by, too, or is in: "producer", "team". */
static bool
is_of_persons(const struct labelled *r, size_t i)
{
	static const char *const nouns[] = {
		"band", "broadcaster", "contractor", "developer", "group", "operator", "producer", "publisher", "team"
	};

	return SORTEDWORDS_HAVE(nouns, labelled_word(r, i));
}

/* The bits of the noun in "the builder, Velk," or "the charity Velk". */
static unsigned
noun_before(const struct labelled *r, const struct labelled_span *name)
{
	size_t i = name->start;

	if (labelled_is(r, i - 1, ",") && is_end(r, name->end) &&
	    !(name->type == NER_PER && labelled_length(name) > 1 && is_of_persons(r, i - 2)))
		return labelled_bits(r, i - 2) & NAMEWORD_BODYNOUN;
	if (i > 1 && (labelled_kinds(r, i, i + 1) & (GAZETTEER_GIVEN | LABELLED_PLACES)) == 0 &&
	    !(name->type == NER_PER && is_of_persons(r, i - 1)))
		return labelled_bits(r, i - 1) & NAMEWORD_BODYNOUN;
	return 0;
}

bool
appositionrule_noun(struct labelled *r, const struct labelled_span *name)
{
	unsigned b;

	b = noun_before(r, name);
	if (b == 0)
		b = noun_after(r->sentence, r->token[name->end - 1].end);
	if ((b & NAMEWORD_BODYNOUN) != 0)
		return labelled_tell(r, name->start, name->end, NER_ORG);
	return b != 0 && name->type == NER_PER && labelled_length(name) == 1 &&
	    labelled_tell(r, name->start, name->end, NER_LOC);
}
