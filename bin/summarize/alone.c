#include "alone.h"
#include "utf8.h"
#include "word.h"

/* Words from which a sentence is no longer short, long, and too long. */
enum { SHORT = 5, LONG = 45, TOO_LONG = 80 };

/* What is left of its worth, in percent, when it ... */
enum {
	IS_SHORT = 20,
	IS_LONG = 85,
	IS_TOO_LONG = 30,
	BEGINS_SMALL = 70,
	SPEAKS = 80,
	OF_THE_PAGE = 30,
	NAMELESS = 80,
	CUT = 60,
	ASKS = 50,
	ENDLESS = 50
};

/* A beginning that points back at what was said before. */
static const char *const leaning[] = {
	"he", "she", "it", "they", "his", "her", "hers", "him", "its", "their", "theirs", "them", "this", "that",
	"these", "those", "such", "here", "there", "then", "thus", "so", "but", "and", "or", "nor", "yet", "also",
	"however", "moreover", "furthermore", "meanwhile", "therefore", "instead", "nevertheless", "nonetheless",
	"otherwise", "still", "besides", "additionally", "both", "another", "others", "neither", "too", "indeed",
	"because", "which", "who", NULL
};

/* Two words that do so together. */
static const char *const leaning_pair[] = {
	"in addition", "in conclusion", "in contrast", "in turn", "in fact", "in response", "at that", "as such",
	"for example", "for instance", "of course", "after that", "the two", "the move", NULL
};

/* What pages say about themselves. */
static const char *const page_words[] = {
	"click", "subscribe", "cookie", "cookies", "newsletter", "copyright", "photo", "photos", "image", "images",
	"caption", "getty", "advertisement", "sign-up", "login", "javascript", NULL
};

static const char *const speaker[] = { "i", "we", "my", "our", "us", "me", "you", "your", NULL };

static bool
among(struct bytes word, const char *const *list)
{
	for (; *list != NULL; list++)
		if (bytes_is(word, *list))
			return true;
	return false;
}

/* Whether the two words are one of the pairs in LIST. */
static bool
pair_among(struct bytes first, struct bytes second, const char *const *list)
{
	struct bytes pair;

	for (; *list != NULL; list++) {
		pair = bytes_of(*list);
		if (pair.n == first.n + 1 + second.n && bytes_starts(pair, first) && pair.p[first.n] == ' ' &&
		    memcmp(pair.p + first.n + 1, second.p, second.n) == 0)
			return true;
	}
	return false;
}

struct look {
	size_t words;
	bool leans, speaks, page;
	bool lower;		/* it begins with a small letter */
	bool named;		/* a word after the first begins with a capital, or there are digits */
	int depth;		/* of brackets */
	int quotes;		/* opened and not closed */
	bool straight;		/* a straight quotation mark is open */
	bool uneven;		/* something was closed that was not open */
	uint32_t last;		/* the last mark that is no quotation mark or bracket; 0 after a word */
};

/* Counts an opening (1) or a closing (-1). */
static void
nest(int *depth, int change, bool *uneven)
{
	*depth += change;
	if (*depth < 0) {
		*depth = 0;
		*uneven = true;
	}
}

static void
look_at_mark(struct look *l, uint32_t c)
{
	switch (c) {
	case '(': case '[':
		nest(&l->depth, 1, &l->uneven);
		break;
	case ')': case ']':
		nest(&l->depth, -1, &l->uneven);
		break;
	case 0x201C: case 0xAB: case 0x300C:	/* left double, guillemet and corner */
		nest(&l->quotes, 1, &l->uneven);
		break;
	case 0x201D: case 0xBB: case 0x300D:
		nest(&l->quotes, -1, &l->uneven);
		break;
	case '"':
		l->straight = !l->straight;
		break;
	case 0x2018: case 0x2019: case '\'': case '`':
		break;
	default:
		l->last = c;
	}
}

static void
look_at_word(struct look *l, struct bytes word, struct bytes folded, struct bytes before)
{
	bool capital = word.n > 0 && word.p[0] >= 'A' && word.p[0] <= 'Z';
	bool quoted = l->quotes > 0 || l->straight;

	if (l->words == 0) {
		l->lower = word.p[0] >= 'a' && word.p[0] <= 'z';
		l->leans = among(folded, leaning);
	} else if (l->words == 1) {
		l->leans = l->leans || pair_among(before, folded, leaning_pair);
	}
	if (l->words > 0 && (capital || (word.p[0] >= '0' && word.p[0] <= '9')))
		l->named = true;
	l->speaks = l->speaks || (!quoted && among(folded, speaker));
	l->page = l->page || among(folded, page_words);
	l->words++;
	l->last = 0;
}

static void
look_over(struct look *l, struct bytes text, struct buf *scratch)
{
	struct bytes word, folded, before;
	size_t at = 0, len, old = 0;
	struct word w;

	buf_clear(scratch);
	while (word_next(text, &at, &w)) {
		word.p = text.p + w.start;
		word.n = w.end - w.start;
		if (w.kind == WORD_MARK) {
			look_at_mark(l, utf8_decode(word.p, word.p + word.n, &len));
			continue;
		}
		if (l->words != 1)
			buf_clear(scratch);	/* the second word stands behind the first */
		old = scratch->n;
		word_fold(scratch, word);
		before = buf_view(scratch);
		folded = before;
		before.n = old;
		folded.p += old;
		folded.n -= old;
		look_at_word(l, word, folded, before);
	}
}

static bool
ends_sentence(uint32_t c)
{
	return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F ||
	    c == 0x964 || c == 0x6D4 || c == 0x61F;
}

unsigned
alone(struct bytes text, bool *leans, struct buf *scratch)
{
	struct look l = { 0 };
	unsigned mark = 100;

	look_over(&l, text, scratch);
	if (l.words < SHORT)
		mark = mark * IS_SHORT / 100;
	if (l.words > TOO_LONG)
		mark = mark * IS_TOO_LONG / 100;
	else if (l.words > LONG)
		mark = mark * IS_LONG / 100;
	if (l.lower)
		mark = mark * BEGINS_SMALL / 100;
	if (l.speaks)
		mark = mark * SPEAKS / 100;
	if (l.page)
		mark = mark * OF_THE_PAGE / 100;
	if (!l.named)
		mark = mark * NAMELESS / 100;
	if (l.depth > 0 || l.quotes > 0 || l.straight || l.uneven)
		mark = mark * CUT / 100;
	if (l.last == '?' || l.last == 0x61F || l.last == 0xFF1F)
		mark = mark * ASKS / 100;
	else if (!ends_sentence(l.last))
		mark = mark * ENDLESS / 100;
	*leans = l.leans;
	return mark;
}
