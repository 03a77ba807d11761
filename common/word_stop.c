#include "word.h"

#define ROW(words) { (words), sizeof(words) }

/*
 * Function words of English and the verbs of saying that news is full of: those of one byte, of two, ... each row in
 * the order of its bytes, so that a word is looked for among its equals in length, by halving.
 */
static const struct row {
	const char *words;
	size_t size;	/* with a byte behind each word */
} rows[] = {
	ROW("a i"),
	ROW("'d 'm 's 't am an as at be by do go he if in is it me mr ms my no of on or so to up us we"),
	ROW("'ll 're 've all and any are but can did few for get got had has her him his how its let may mr. mrs "
	    "ms. n't nor not now off one our out own per put saw say see she the too two via was way who why yet "
	    "you"),
	ROW("also away back been both came come does done down each else ever from have here hers into just last "
	    "less like made make many more most mrs. much must near next once only onto ours over said same says "
	    "seen some soon such take than that them then they this thus till told took upon very well went were "
	    "what when whom will with your"),
	ROW("about above after again among being below could doing every first going least makes might never "
	    "often other quite shall since still their there these those under until where which while whole "
	    "whose would yours"),
	ROW("almost always around become before behind cannot during either enough having itself myself others "
	    "rather really saying should theirs though toward within"),
	ROW("against another because between further herself himself however neither perhaps several through "
	    "towards whether whoever without"),
	ROW("although together whatever yourself"),
	ROW("ourselves something therefore"),
	ROW("themselves yourselves")
};

bool
word_is_stop(struct bytes folded)
{
	size_t low = 0, high;
	const struct row *row;

	if (folded.n == 0 || folded.n > sizeof rows / sizeof rows[0])
		return false;
	row = &rows[folded.n - 1];
	high = row->size / (folded.n + 1);
	while (low < high) {
		size_t mid = (low + high) / 2;
		int c = memcmp(folded.p, row->words + mid * (folded.n + 1), folded.n);

		if (c == 0)
			return true;
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return false;
}
