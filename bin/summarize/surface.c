#include "surface.h"
#include "utf8.h"
#include "word.h"

/* A beginning that points back at what was said before.  This and the other lists are in the order of their bytes. */
static const char leaning[][13] = {
	"additionally", "also", "and", "another", "because", "besides", "both", "but", "furthermore", "he", "her",
	"here", "hers", "him", "his", "however", "indeed", "instead", "it", "its", "meanwhile", "moreover",
	"neither", "nevertheless", "nonetheless", "nor", "or", "others", "otherwise", "she", "so", "still", "such",
	"that", "their", "theirs", "them", "then", "there", "therefore", "these", "they", "this", "those", "thus",
	"too", "which", "who", "yet"
};

/* Two words that do so together. */
static const char leaning_pair[][14] = {
	"after that", "as such", "at that", "for example", "for instance", "in addition", "in conclusion",
	"in contrast", "in fact", "in response", "in turn", "of course", "the move", "the two"
};

/* What pages say about themselves. */
static const char page_words[][14] = {
	"advertisement", "caption", "click", "cookie", "cookies", "copyright", "getty", "image", "images",
	"javascript", "login", "newsletter", "photo", "photos", "sign-up", "subscribe"
};

/* What those say who take back what they reported. */
static const char correcting[][14] = {
	"correction", "erroneously", "inaccurately", "incorrectly", "misidentified", "misstated", "mistakenly",
	"retracted", "retracts", "wrongly"
};

static const char speaker[][5] = {
	"i", "me", "my", "our", "us", "we", "you", "your"
};

#define AMONG(word, list) among(word, (list)[0], sizeof (list) / sizeof (list)[0], sizeof (list)[0])

static bool
among(struct bytes word, const char *list, size_t n, size_t width)
{
	size_t low = 0, high = n, mid;
	int order;

	while (low < high) {
		mid = low + (high - low) / 2;
		order = bytes_compare(word, bytes_of(list + mid * width));
		if (order == 0)
			return true;
		if (order > 0)
			low = mid + 1;
		else
			high = mid;
	}
	return false;
}

static void
read_mark(struct surface *l, uint32_t c)
{
	switch (c) {
	case '(': case '[':
		l->depth++;
		break;
	case ')': case ']':
		if (l->depth == 0)
			l->uneven = true;
		else
			l->depth--;
		break;
	case '"': case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E: case 0x300C: case 0x300D:
		l->quoted = !l->quoted;		/* which of them opens differs from language to language */
		break;
	case 0x2018: case 0x2019: case '\'': case '`':
		break;
	default:
		l->last = c;
	}
}

/* BEGINNING is the first two words, folded, once there are two. */
static void
read_word(struct surface *l, struct bytes word, struct bytes folded, struct bytes beginning)
{
	bool capital = word.p[0] >= 'A' && word.p[0] <= 'Z';

	if (l->words == 0) {
		l->lower = word.p[0] >= 'a' && word.p[0] <= 'z';
		l->leans = AMONG(folded, leaning);
	} else if (l->words == 1) {
		l->leans = l->leans || AMONG(beginning, leaning_pair);
	}
	if (l->words > 0 && (capital || (word.p[0] >= '0' && word.p[0] <= '9')))
		l->named = true;
	l->speaks = l->speaks || (!l->quoted && AMONG(folded, speaker));
	l->corrects = l->corrects || AMONG(folded, correcting);
	l->page = l->page || AMONG(folded, page_words);
	l->words++;
	l->last = 0;
}

void
surface_read(struct surface *l, struct bytes text, struct buf *scratch)
{
	struct bytes word, folded;
	size_t at = 0, len, start = 0;
	struct word w;

	memset(l, 0, sizeof *l);
	buf_clear(scratch);
	while (word_next(text, &at, &w)) {
		word.p = text.p + w.start;
		word.n = w.end - w.start;
		if (w.kind == WORD_MARK) {
			read_mark(l, utf8_decode(word.p, word.p + word.n, &len));
			continue;
		}
		if (l->words == 1)
			buf_byte(scratch, ' ');	/* the second word stands behind the first */
		else
			buf_clear(scratch);
		start = scratch->n;
		word_fold(scratch, word);
		folded = bytes_between(scratch->p + start, scratch->p + scratch->n);
		read_word(l, word, folded, buf_view(scratch));
	}
}
