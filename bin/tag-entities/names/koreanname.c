#include "koreanname.h"
#include "namekey.h"
#include "sortedwords.h"

/* The family names of nine in ten Koreans, in the spellings of their bearers; sorted. */
static const char *const families[] = {
	"ahn", "bae", "baek", "baik", "ban", "bang", "bong", "byun", "cha", "chae", "chang", "cheon", "chin",
	"cho", "choe", "choi", "chon", "chong", "choo", "chu", "chun", "chung", "eom", "gil", "gong", "gu",
	"gwak", "ha", "hahm", "hahn", "ham", "han", "heo", "hong", "huh", "hur", "hwang", "hyon", "hyun", "im",
	"jang", "jeon", "jeong", "ji", "jin", "jo", "joo", "ju", "jun", "jung", "kang", "kil", "kim", "ko",
	"koh", "kong", "koo", "ku", "kwak", "kwon", "lee", "lim", "ma", "maeng", "min", "moon", "na", "nam",
	"noh", "oh", "ok", "paik", "pak", "park", "pyo", "pyon", "ra", "rhee", "ri", "roh", "ryoo", "ryu",
	"seo", "seol", "seong", "shim", "shin", "sim", "sin", "so", "sohn", "son", "song", "suh", "suk",
	"sung", "tak", "u", "uhm", "um", "wang", "we", "wi", "woo", "yang", "yeo", "yeom", "yi", "yim", "yom",
	"yoo", "yoon", "you", "yu", "yum", "yun"
};

/* What syllables are made of, longer ones first. */
static const char *const initials[] = {
	"kk", "tt", "pp", "ss", "jj", "ch", "sh", "k", "g", "n", "d", "t", "r", "l", "m", "b", "p", "s", "j", "h"
};
static const char *const vowels[] = {
	"yeo", "yae", "yoo", "you", "wae", "woo", "eui", "ae", "ai", "ee", "eo", "eu", "oe", "oh", "oi", "oo",
	"ou", "uh", "ui", "wa", "we", "wi", "wo", "wu", "ya", "ye", "yi", "yo", "yu", "a", "e", "i", "o", "u"
};
static const char *const finals[] = { "ng", "ck", "k", "g", "n", "l", "m", "p", "b", "t", "r", "h" };

#define LENGTH(array) (sizeof (array) / sizeof (array)[0])

bool
koreanname_family(struct bytes word)
{
	return SORTEDWORDS_HAVE(families, word);
}

/* Whether S is a final consonant, or nothing. */
static bool
is_final(struct bytes s)
{
	size_t i;

	if (s.n == 0)
		return true;
	for (i = 0; i < LENGTH(finals); i++)
		if (bytes_is(s, finals[i]))
			return true;
	return false;
}

static bool
has_vowel(struct bytes s)
{
	size_t i;

	for (i = 0; i < LENGTH(vowels); i++) {
		struct bytes v = bytes_of(vowels[i]);

		if (bytes_starts(s, v) && is_final(bytes_between(s.p + v.n, s.p + s.n)))
			return true;
	}
	return false;
}

/* A syllable as Korean is romanised: an initial or none, a vowel, a final or none. */
static bool
is_syllable(struct bytes s)
{
	size_t i;

	if (s.n > 6)
		return false;
	if (has_vowel(s))
		return true;
	for (i = 0; i < LENGTH(initials); i++) {
		struct bytes head = bytes_of(initials[i]);

		if (bytes_starts(s, head) && has_vowel(bytes_between(s.p + head.n, s.p + s.n)))
			return true;
	}
	return false;
}

/* Whether a word of several letters is a syllable of a given name. */
static bool
is_given(struct bytes word)
{
	return word.n > 1 && is_syllable(word);
}

static void
put_capital(struct buf *to, struct bytes word)
{
	buf_byte(to, (unsigned char)(word.p[0] - 'a' + 'A'));
	buf_put(to, word.p + 1, word.n - 1);
}

static void
put_name(struct buf *to, struct bytes family, struct bytes first, struct bytes second)
{
	put_capital(to, family);
	buf_byte(to, ' ');
	put_capital(to, first);
	buf_byte(to, '-');
	buf_bytes(to, second);
}

bool
koreanname_form(struct buf *to, struct bytes name)
{
	unsigned char space[32];
	struct bytes key = { space, name.n };
	struct bytes w[4];
	size_t i, family, given;

	/* ASCII letters, spaces and a hyphen are all it can be; the key of such a name is no longer than itself */
	if (name.n >= sizeof space)
		return false;
	for (i = 0; i < name.n; i++) {
		unsigned char c = name.p[i] == '-' ? ' ' : name.p[i];

		if (c != ' ' && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
			return false;
		space[i] = c | 0x20;
	}
	if (namekey_words(key, w, LENGTH(w)) != 3)
		return false;
	/* "Min-ho Lee", or else "Lee Min-ho" */
	family = name.p[w[1].p - space - 1] == '-' && name.p[w[2].p - space - 1] != '-' ? 2 : 0;
	given = family == 0;
	if (!koreanname_family(w[family]) || !is_given(w[given]) || !is_given(w[given + 1]))
		return false;
	put_name(to, w[family], w[given], w[given + 1]);
	return true;
}
