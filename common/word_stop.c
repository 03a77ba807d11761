#include "ascii.h"
#include "word.h"

#define LONGEST 10	/* bytes of a word of these lists */
#define ROW(words) { (words), sizeof(words) }

/*
 * Words of one length, in the order of their bytes, so that a word is looked for among its equals by halving.
 */
struct row {
	const char *words;
	size_t size;	/* with a byte after each word */
};

/* Function words of English and the verbs of saying that news is full of: those of one byte, of two, ... */
static const struct row english[] = {
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

/*
 * The same of German, French, Spanish, Italian, Portuguese, Dutch and Swedish, folded; but not words that say
 * something else in English ("war", "son", "pour", "met").
 */
static const struct row elsewhere[] = {
	ROW("e o y"),
	ROW("al ao au av ce da de di du ed el em en er et ha il im ja je la le lo ma na ne om op os ou pa sa se "
	    "si su te um ya ze zu"),
	ROW("aan als aos ate att auf aux bei bij ces che com con dal das dat dei del dem den der des det die dit dos "
	    "een ein ela ele esa ese est ete ett foi fra fue fur gli han har het hij ich ils ist kan las les los "
	    "mas med mit muy nao nar nas nel nog non nos nur och ont ook par pas piu por que qui sao ser ses seu "
	    "sie sig som sua sul sur sus tra uit uma una und une uno var vid von vor wie wij wir zei zum zur"),
	ROW("aber alla alle auch avec como dans dass deze dijo dopo eine eles elle essa esse esta este esto etre "
	    "fait fran habe ihre inte isso kann leur maar mais mehr naar nach niet noch nous oder para pela pelo "
	    "pero sade sagt sein seus sich sind sono sont suas tout uber unas unos voor vous weil werd wird zegt "
	    "zijn"),
	ROW("anche apres aussi cette comme dalla degli della delle dello desde diese disse donde durch efter "
	    "einem einen einer eines elles entre haben hanno hasta heeft ihrer leurs mesmo muito nella nelle "
	    "nesta neste nicht sagte segun seine selon sobre stata stato sulla wordt wurde"),
	ROW("cuando depuis dieser essere fueron hebben porque quando questa questo seiner skulle werden worden "
	    "wurden"),
	ROW("tambien")
};

static bool
among(const struct row *rows, size_t n, struct bytes folded)
{
	size_t low = 0, high;
	const struct row *row;

	if (folded.n == 0 || folded.n > n)
		return false;
	row = &rows[folded.n - 1];
	high = row->size / (folded.n + 1);
	while (low < high) {
		size_t mid = (low + high) / 2;
		const char *word = row->words + mid * (folded.n + 1);
		int c = folded.p[0] - (unsigned char)word[0];

		if (c == 0)
			c = memcmp(folded.p, word, folded.n);
		if (c == 0)
			return true;
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return false;
}

/* Word I of the N rows; empty after the last. */
static struct bytes
word_at(const struct row *rows, size_t n, size_t i)
{
	struct bytes word = { 0 };
	size_t length, words;

	for (length = 1; length <= n; length++, i -= words) {
		words = rows[length - 1].size / (length + 1);
		if (i < words) {
			word.p = (const unsigned char *)rows[length - 1].words + i * (length + 1);
			word.n = length;
			break;
		}
	}
	return word;
}

bool
word_is_stop(struct bytes folded)
{
	return among(english, sizeof english / sizeof english[0], folded);
}

struct bytes
word_stop(size_t i)
{
	return word_at(english, sizeof english / sizeof english[0], i);
}

/* Whether folding surely leaves it as it is, as it does most words. */
static bool
is_folded(struct bytes word)
{
	size_t i = 0;

	while (i < word.n && ascii_is_lower(word.p[i]))
		i++;
	return i == word.n;
}

bool
word_is_stop_as_written(struct bytes word)
{
	unsigned char room[2 * LONGEST];	/* folding at most doubles a word */
	struct buf folded = { .p = room, .cap = sizeof room };

	if (word.n > LONGEST)
		return false;
	if (is_folded(word))
		return word_is_stop(word);
	word_fold(&folded, word);
	return word_is_stop(buf_view(&folded));
}

bool
word_is_stop_elsewhere(struct bytes folded)
{
	return among(elsewhere, sizeof elsewhere / sizeof elsewhere[0], folded);
}

struct bytes
word_stop_elsewhere(size_t i)
{
	return word_at(elsewhere, sizeof elsewhere / sizeof elsewhere[0], i);
}
