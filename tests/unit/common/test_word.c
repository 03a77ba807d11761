#include "../unit.h"
#include "buf.h"
#include "word.h"

/* The words of TEXT with a bar after each. */
static struct bytes
cut(struct buf *to, const char *text)
{
	struct bytes b = bytes_of(text);
	struct word w;
	size_t at = 0;

	buf_clear(to);
	while (word_next(b, &at, &w)) {
		buf_put(to, b.p + w.start, w.end - w.start);
		buf_byte(to, '|');
	}
	return buf_view(to);
}

static void
check_cuts(const char *const (*cuts)[2], size_t n)
{
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < n; i++)
		ck_assert_bytes(cut(&b, cuts[i][0]), cuts[i][1]);
	buf_free(&b);
}

#define CHECK_CUTS(cuts) check_cuts(cuts, sizeof cuts / sizeof cuts[0])

START_TEST(punctuation_stands_alone)
{
	static const char *const cuts[][2] = {
		{ "", "" },
		{ " \t\n", "" },
		{ "Hello, world!", "Hello|,|world|!|" },
		{ "He said: \"No.\"", "He|said|:|\"|No|.|\"|" },
		{ "wait... what--really", "wait|...|what|--|really|" },
		{ "AFP/Getty", "AFP|/|Getty|" },
		{ "50% of $3bn", "50|%|of|$|3bn|" },
		{ "\xE2\x80\x9CYes\xE2\x80\x9D", "\xE2\x80\x9C|Yes|\xE2\x80\x9D|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(clitics_come_off)
{
	static const char *const cuts[][2] = {
		{ "Seoul's mayor", "Seoul|'s|mayor|" },
		{ "Seoul\xE2\x80\x99s", "Seoul|\xE2\x80\x99s|" },
		{ "don't can't I'm they've we'll", "do|n't|ca|n't|I|'m|they|'ve|we|'ll|" },
		{ "do n't", "do|n't|" },
		{ "players' O'Brien l'Equipe", "players|'|O'Brien|l'Equipe|" },
		{ "the '90s", "the|'|90s|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(stops_stay_on_abbreviations)
{
	static const char *const cuts[][2] = {
		{ "The U.S. 's and the U.S.'s", "The|U.S.|'s|and|the|U.S.|'s|" },
		{ "Mr. Smith, J.K. Rowling", "Mr.|Smith|,|J.K.|Rowling|" },
		{ "J.K.Rowling", "J.K.|Rowling|" },
		{ "U.S.-led", "U.S.-led|" },
		{ "at 5 p.m. today", "at|5|p.m.|today|" },
		{ "Apple Inc. said", "Apple|Inc.|said|" },
		{ "by Apple Inc.", "by|Apple|Inc|.|" },
		{ "plan B.", "plan|B|.|" },
		{ "It ended.The next", "It|ended|.|The|next|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(numbers_hyphens_and_addresses_hold_together)
{
	static const char *const cuts[][2] = {
		{ "1,000,000 3.5 10:30 9/11", "1,000,000|3.5|10:30|9/11|" },
		{ "well-known AT&T", "well-known|AT&T|" },
		{ "see https://example.org/a?b=1.", "see|https://example.org/a?b=1|.|" },
		{ "me@example.org", "me@example.org|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

#define ck_assert_cut(text, want) ck_assert_bytes(cut(&b, text), want)

START_TEST(tokens_of_every_form)
{
	struct buf b = { 0 };

	ck_assert_cut("He said \xE2\x80\x9Cplan B.\xE2\x80\x9D", "He|said|\xe2\x80\x9c|plan|B|.|\xe2\x80\x9d|");
	ck_assert_cut("He said \"plan B.\" Then", "He|said|\"|plan|B|.|\"|Then|");
	ck_assert_cut("He said 'plan B.'", "He|said|'|plan|B|.|'|");
	ck_assert_cut("plan B.) Then", "plan|B.|)|Then|");
	ck_assert_cut("plan B.\xE2\x80\x99 Then", "plan|B.|\xe2\x80\x99|Then|");
	ck_assert_cut("plan B.\xE2\x80\x99", "plan|B|.|\xe2\x80\x99|");
	ck_assert_cut("plan B.]", "plan|B|.|]|");
	ck_assert_cut("plan B. \xE2\x80\x9D ", "plan|B|.|\xe2\x80\x9d|");
	ck_assert_cut("plan B.", "plan|B|.|");
	ck_assert_cut("Then", "Then|");
	ck_assert_cut("plan b. Then", "plan|b|.|Then|");
	ck_assert_cut("plan B. Then", "plan|B.|Then|");
	ck_assert_cut("plan B.\xE2\x80\x9D Then", "plan|B|.|\xe2\x80\x9d|Then|");
	ck_assert_cut("by Apple Inc.\xE2\x80\x9D Then", "by|Apple|Inc|.|\xe2\x80\x9d|Then|");
	ck_assert_cut("by Apple Inc.\xE2\x80\x99", "by|Apple|Inc|.|\xe2\x80\x99|");
	ck_assert_cut("by Apple Inc. 'Then", "by|Apple|Inc.|'|Then|");
	ck_assert_cut("Smith v. Jones", "Smith|v|.|Jones|");
	ck_assert_cut("Smith vs. Jones", "Smith|vs.|Jones|");
	ck_assert_cut("abcdef. Then", "abcdef|.|Then|");
	ck_assert_cut("the Velk. Then", "the|Velk|.|Then|");
	ck_assert_cut("U.S.-", "U.S.|-|");
	ck_assert_cut("U.S.A. won", "U.S.A.|won|");
	ck_assert_cut("U.S.A won", "U.S.A|won|");
	ck_assert_cut("U.S.-led", "U.S.-led|");
	ck_assert_cut("U.S.. Then", "U.S|..|Then|");
	ck_assert_cut("a.m. and a.m", "a.m.|and|a.m|");
	ck_assert_cut("example.com is", "example.com|is|");
	ck_assert_cut("ended.The next", "ended|.|The|next|");
	ck_assert_cut("It.The next", "It|.|The|next|");
	ck_assert_cut("A.The next", "A.|The|next|");
	ck_assert_cut("3.The next", "3|.|The|next|");
	ck_assert_cut("3.5.7 and 3. and .5", "3.5.7|and|3|.|and|.|5|");
	ck_assert_cut("1,000,000 and 1, 000 and ,000", "1,000,000|and|1|,|000|and|,|000|");
	ck_assert_cut("10:30 and a:b and 1:b", "10:30|and|a|:|b|and|1|:|b|");
	ck_assert_cut("9/11 and a/b", "9/11|and|a|/|b|");
	ck_assert_cut("AT&T and A&b and a&B and A & B and R&", "AT&T|and|A|&|b|and|a|&|B|and|A|&|B|and|R|&|");
	ck_assert_cut("me@example.org and @me and me@ and me_you and me_",
	    "me@example.org|and|@|me|and|me|@|and|me_you|and|me|_|");
	ck_assert_cut("well\xE2\x80\x90known and well\xE2\x80\x91known and well- known and -known",
	    "well\xe2\x80\x90known|and|well\xe2\x80\x91known|and|well|-|known|and|-|known|");
	ck_assert_cut("O\xE2\x80\x99" "Brien and O\xE2\x80\x98" "Brien and l'Equipe",
	    "O\xe2\x80\x99" "Brien|and|O\xe2\x80\x98" "Brien|and|l'Equipe|");
	ck_assert_cut("players\xE2\x80\x99 and players' and 'tis", "players|\xe2\x80\x99|and|players|'|and|'|tis|");
	ck_assert_cut("don\xE2\x80\x99t and DON'T and n't and can't've",
	    "do|n\xe2\x80\x99t|and|DO|N'T|and|n't|and|ca|n't|'ve|");
	ck_assert_cut("I'D we'RE they'Ve she'll it'LL", "I|'D|we|'RE|they|'Ve|she|'ll|it|'LL|");
	ck_assert_cut("rock'n'roll and o'clock", "rock'n'roll|and|o'clock|");
	ck_assert_cut("it'sa and it'x and it'llx", "it'sa|and|it'x|and|it'llx|");
	ck_assert_cut("don'tx and n'tx", "don'tx|and|n'tx|");
	ck_assert_cut("http://a.example/b, and http://a.example/) and http://",
	    "http://a.example/b|,|and|http://a.example/|)|and|http://|");
	ck_assert_cut("https://a.example/b?c=d&e. Then", "https://a.example/b?c=d&e|.|Then|");
	ck_assert_cut("www.example.org. Then www. Then", "www.example.org|.|Then|www|.|Then|");
	ck_assert_cut("http://a.example/<b> and http://a.example/\"b\"",
	    "http://a.example/|<|b|>|and|http://a.example/|\"|b|\"|");
	ck_assert_cut("http://a.example/b c", "http://a.example/b|c|");
	ck_assert_cut("xhttp://a.example", "xhttp|:|/|/|a.example|");
	ck_assert_cut("-- and --- and - and .. and .... and \xE2\x80\xA6",
	    "--|and|---|and|-|and|..|and|....|and|\xe2\x80\xa6|");
	ck_assert_cut("'' and `` and ''' and `", "''|and|``|and|'''|and|`|");
	ck_assert_cut("(a) [b] {c}", "(|a|)|[|b|]|{|c|}|");
	ck_assert_cut("50% $3bn \xE2\x82\xAC" "5 \xC2\xA3" "5 #5", "50|%|$|3bn|\xe2\x82\xac|5|\xc2\xa3|5|#|5|");
	ck_assert_cut("a\xE2\x80\x8B" "b", "a|b|");
	ck_assert_cut("3rd and 1990s and '90s", "3rd|and|1990s|and|'|90s|");
	ck_assert_cut("\xC3\xA9.\xC3\xA9. and \xC3\x89.", "\xc3\xa9.\xc3\xa9.|and|\xc3\x89|.|");
	ck_assert_cut("\xE6\x97\xA5\xE6\x9C\xAC\xE3\x80\x81\xE6\x9D\xB1\xE4\xBA\xAC\xE3\x80\x82",
	    "\xe6\x97\xa5|\xe6\x9c\xac|\xe3\x80\x81|\xe6\x9d\xb1|\xe4\xba\xac|\xe3\x80\x82|");
	ck_assert_cut("\xE0\xB9\x84\xE0\xB8\x97\xE0\xB8\xA2", "\xe0\xb9\x84|\xe0\xb8\x97|\xe0\xb8\xa2|");
	buf_free(&b);
}
END_TEST

START_TEST(ideographs_are_words)
{
	static const char *const cuts[][2] = {
		{ "\xE6\xBC\xA2\xE5\xAD\x97ok", "\xE6\xBC\xA2|\xE5\xAD\x97|ok|" },
		{ "caf\xC3\xA9 na\xC3\xAFve", "caf\xC3\xA9|na\xC3\xAFve|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(kinds)
{
	struct bytes b = bytes_of("Seoul 3.5 3rd 's -- ");
	static const enum word_kind want[] = { WORD_LETTERS, WORD_NUMBER, WORD_LETTERS, WORD_LETTERS, WORD_MARK };
	struct word w;
	size_t at = 0, i;

	for (i = 0; i < sizeof want / sizeof want[0]; i++) {
		ck_assert(word_next(b, &at, &w));
		ck_assert_int_eq(w.kind, want[i]);
	}
	ck_assert(!word_next(b, &at, &w));
}
END_TEST

START_TEST(folds)
{
	static const char *const pair[][2] = {
		{ "Seoul", "seoul" },
		{ "\xC3\x89tat", "etat" },
		{ "E\xCC\x81tat", "etat" },
		{ "Gro\xC3\x9F" "e \xC3\x86on", "grosse aeon" },
		{ "it\xE2\x80\x99s", "it's" },
		{ "\xE2\x80\x93", "-" },
		{ "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0",
		    "\xD0\xBC\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0" },
		{ "\xEF\xBC\xB2", "r" },
		/* vowel points of Arabic and Hebrew, and the stroke that widens a line */
		{ "\xD9\x83\xD9\x8E\xD8\xAA\xD9\x91\xD9\x80\xD8\xA8", "\xD9\x83\xD8\xAA\xD8\xA8" },
		{ "\xD7\xA9\xD7\x81\xD6\xB8\xD7\x9C", "\xD7\xA9\xD7\x9C" },
		/* alef with a sign, yeh and kaf of any keyboard; but not teh marbuta, waw with hamza, or heh */
		{ "\xD8\xA2\xD8\xA3\xD8\xA5\xD8\xA7", "\xD8\xA7\xD8\xA7\xD8\xA7\xD8\xA7" },
		{ "\xD9\x89\xDB\x8C\xD9\x8A", "\xD9\x8A\xD9\x8A\xD9\x8A" },
		{ "\xDA\xA9\xD9\x83", "\xD9\x83\xD9\x83" },
		{ "\xD8\xA9\xD8\xA4\xD9\x87\xDA\xAF", "\xD8\xA9\xD8\xA4\xD9\x87\xDA\xAF" },
		{ "\xC6\xA0\xE1\xBB\x9B", "oo" }
	};
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		buf_clear(&b);
		word_fold(&b, bytes_of(pair[i][0]));
		ck_assert_bytes(buf_view(&b), pair[i][1]);
	}
	buf_free(&b);
}
END_TEST

static struct bytes
folded(struct buf *to, const char *word)
{
	buf_clear(to);
	word_fold(to, bytes_of(word));
	return buf_view(to);
}

#define ck_assert_fold(word, want) ck_assert_bytes(folded(&b, word), want)

START_TEST(folds_the_ends_of_every_block)
{
	struct buf b = { 0 };

	ck_assert_fold("\xC6\x8F\xC6\x86", "\xc9\x99\xc6\x86");
	ck_assert_fold("\xD0\x80\xD0\x8F", "\xd1\x90\xd1\x9f");
	ck_assert_fold("\xD0\x90\xD0\xAF", "\xd0\xb0\xd1\x8f");
	ck_assert_fold("\xD1\xA0\xD1\xA1\xD2\x80", "\xd1\xa1\xd1\xa1\xd2\x81");
	ck_assert_fold("\xD2\x8A\xD2\xBE", "\xd2\x8b\xd2\xbf");
	ck_assert_fold("\xD3\x90\xD4\xAE", "\xd3\x91\xd4\xaf");
	ck_assert_fold("\xD3\x80\xD3\x81", "\xd3\x8f\xd3\x82");	/* palochka, and capitals at odd places */
	ck_assert_fold("\xD4\xB1\xD5\x96", "\xd5\xa1\xd6\x86");
	ck_assert_fold("\xCE\x91\xCE\xA9", "\xce\xb1\xcf\x89");
	ck_assert_fold("\xEF\xBC\xA1\xEF\xBC\x81\xEF\xBD\x9E", "a!~");
	ck_assert_fold("\xCC\x80" "a\xCD\xAF\xE2\x80\x8B\xE2\x80\x8F\xC2\xAD\xEF\xBB\xBF", "a");
	ck_assert_fold("\xE2\x80\x98\xE2\x80\x99\xE2\x80\x9A\xE2\x80\x9B", "''''");
	ck_assert_fold("\xE2\x80\x9C\xE2\x80\x9D\xE2\x80\x9E\xE2\x80\x9F", "\"\"\"\"");
	ck_assert_fold("\xE2\x80\x90\xE2\x80\x91\xE2\x80\x92\xE2\x80\x93\xE2\x80\x94\xE2\x80\x95\xE2\x88\x92",
	    "-------");
	ck_assert_fold("\xE2\x80\x96\xE2\x80\xA2", "\xe2\x80\x96\xe2\x80\xa2");
	ck_assert_fold("\xD6\x91\xD6\xBD\xD6\xBE\xD6\xBF\xD7\x80\xD7\x81\xD7\x82"
	    "\xD7\x83\xD7\x84\xD7\x85\xD7\x86\xD7\x87\xD7\x90",
	    "\xd6\xbe\xd7\x80\xd7\x83\xd7\x86\xd7\x90");
	ck_assert_fold("\xD8\x90\xD8\x9A\xD8\x9B\xD9\x80\xD9\x8B\xD9\x9F\xD9\xA0\xD9\xB0\xD9\xB1",
	    "\xd8\x9b\xd9\xa0\xd9\xb1");
	ck_assert_fold("\xDB\x96\xDB\x9C\xDB\x9D\xDB\x9F\xDB\xA4\xDB\xA5\xDB\xA7\xDB\xA8"
	    "\xDB\xA9\xDB\xAA\xDB\xAD\xDB\xAE",
	    "\xdb\x9d\xdb\xa5\xdb\xa9\xdb\xae");
	ck_assert_fold("\xC4\xB2\xC4\xB3\xC3\x9E\xC5\x92\xE1\xBA\x9E", "ijijthoess");
	ck_assert_fold("\xC7\x85\xC7\x88\xC7\x8B", "dzljnj");
	ck_assert_fold("\xE6\x9D\xB1\xE4\xBA\xAC", "\xe6\x9d\xb1\xe4\xba\xac");
	ck_assert_fold("A`Z[@", "a`z[@");
	ck_assert_fold("\xE2\x85\xA7", "\xe2\x85\xa7");
	ck_assert_fold("\xC5\xBF", "s");
	buf_free(&b);
}
END_TEST

START_TEST(stop_words)
{
	static const char *const stops[] = { "a", "the", "of", "said", "n't", "mrs.", "themselves", "yourselves",
	    "us" };
	static const char *const others[] = { "", "seoul", "th", "thee", "zz", "a b", "0", "government",
	    "abcdefghijklmnop" };
	size_t i;

	for (i = 0; i < sizeof stops / sizeof stops[0]; i++)
		ck_assert_msg(word_is_stop(bytes_of(stops[i])), "%s", stops[i]);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(!word_is_stop(bytes_of(others[i])), "%s", others[i]);
}
END_TEST

START_TEST(stop_words_of_other_languages)
{
	static const char *const stops[] = { "e", "que", "und", "tambien", "zijn", "inte", "della", "y", "die" };
	static const char *const others[] = { "", "the", "war", "son", "ai", "zz", "tambiem", "brasilia" };
	size_t i;

	for (i = 0; i < sizeof stops / sizeof stops[0]; i++)
		ck_assert_msg(word_is_stop_elsewhere(bytes_of(stops[i])), "%s", stops[i]);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(!word_is_stop_elsewhere(bytes_of(others[i])), "%s", others[i]);
}
END_TEST

START_TEST(each_stop_word_is_told)
{
	struct bytes word;
	size_t n = 0, m = 0, letters = 0;

	for (; (word = word_stop(n)).n > 0; n++) {
		ck_assert_msg(word_is_stop(word), "%.*s", (int)word.n, (const char *)word.p);
		letters += word.n;
	}
	ck_assert_bytes(word_stop(0), "a");
	ck_assert_bytes(word_stop(1), "i");
	ck_assert_bytes(word_stop(2), "'d");
	ck_assert_bytes(word_stop(n - 1), "yourselves");
	ck_assert_uint_gt(letters, 4 * n);
	for (; (word = word_stop_elsewhere(m)).n > 0; m++)
		ck_assert_msg(word_is_stop_elsewhere(word), "%.*s", (int)word.n, (const char *)word.p);
	ck_assert_bytes(word_stop_elsewhere(0), "e");
	ck_assert_bytes(word_stop_elsewhere(m - 1), "tambien");
	ck_assert_uint_eq(word_stop(n + 1).n + word_stop_elsewhere(m + 1).n, 0);
}
END_TEST

/* The examples of Porter's paper. */
START_TEST(stems)
{
	static const char *const pair[][2] = {
		{ "caresses", "caress" }, { "ponies", "poni" }, { "ties", "ti" }, { "cats", "cat" }, { "feed",
	    "feed" },
		{ "agreed", "agre" }, { "plastered", "plaster" }, { "motoring", "motor" }, { "sing", "sing" },
		{ "conflated", "conflat" }, { "troubled", "troubl" }, { "hopping", "hop" }, { "falling", "fall" },
		{ "filing", "file" }, { "happy", "happi" }, { "sky", "sky" }, { "relational", "relat" },
		{ "conditional", "condit" }, { "vietnamization", "vietnam" }, { "hopefulness", "hope" },
		{ "formaliti", "formal" }, { "triplicate", "triplic" }, { "electrical", "electr" },
		{ "revival", "reviv" },
		{ "adoption", "adopt" }, { "probate", "probat" }, { "rate", "rate" }, { "cease", "ceas" },
		{ "controll", "control" }, { "roll", "roll" }, { "generalizations", "gener" }, { "is", "is" }
	};
	unsigned char word[32];
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		struct bytes stem = { word, 0 };

		memcpy(word, pair[i][0], strlen(pair[i][0]));
		stem.n = word_stem(word, strlen(pair[i][0]));
		ck_assert_bytes(stem, pair[i][1]);
	}
}
END_TEST

/* The stems follow the paper's definitions, where a y is read by the letter before it. */
START_TEST(stems_at_the_limits_of_each_step)
{
	static const char *const pair[][2] = {
		{ "tree", "tree" }, { "trees", "tree" }, { "toying", "toi" }, { "playing", "plai" },
		{ "crying", "cry" },
		{ "cried", "cri" }, { "enjoyed", "enjoi" }, { "saying", "sai" }, { "say", "sai" },
		{ "syzygy", "syzygi" },
		{ "sayyid", "sayyid" }, { "yyys", "yyi" }, { "byes", "bye" }, { "dying", "dy" }, { "eyeing", "ey" },
		{ "sizing", "size" }, { "fizzing", "fizz" }, { "fizzed", "fizz" }, { "missing", "miss" },
		{ "hopped", "hop" }, { "bowing", "bow" }, { "boxed", "box" }, { "boxing", "box" }, { "played", "plai" },
		{ "snowed", "snow" }, { "failing", "fail" }, { "adjectived", "adjectiv" }, { "developing", "develop" },
		{ "archiving", "archiv" }, { "troubling", "troubl" }, { "conflating", "conflat" }, { "bled", "bled" },
		{ "sing", "sing" }, { "abilities", "abil" }, { "analogies", "analog" }, { "analogously", "analog" },
		{ "conformably", "conform" }, { "hopefully", "hopefulli" }, { "digitizer", "digit" },
		{ "operator", "oper" },
		{ "feudalism", "feudal" }, { "decisiveness", "decis" }, { "callousness", "callous" },
		{ "sensitivity", "sensit" }, { "sensibility", "sensibl" }, { "formalize", "formal" },
		{ "formative", "form" }, { "electricity", "electr" }, { "goodness", "good" }, { "inference", "infer" },
		{ "airliner", "airlin" }, { "gyroscopic", "gyroscop" }, { "adjustable", "adjust" },
		{ "defensible", "defens" }, { "irritant", "irrit" }, { "replacement", "replac" },
		{ "adjustment", "adjust" },
		{ "dependent", "depend" }, { "homologou", "homolog" }, { "communism", "commun" },
		{ "activate", "activ" },
		{ "angularity", "angular" }, { "homologous", "homolog" }, { "effective", "effect" },
		{ "bowdlerize", "bowdler" }, { "adoption", "adopt" }, { "nation", "nation" }, { "vision", "vision" },
		{ "onion", "onion" }, { "ion", "ion" }, { "probate", "probat" }, { "rate", "rate" },
		{ "cease", "ceas" },
		{ "controlling", "control" }, { "rolling", "roll" }, { "controller", "control" }, { "fall", "fall" },
		{ "oaten", "oaten" }, { "hoe", "hoe" }, { "yes", "ye" }, { "gas", "ga" }, { "this", "thi" },
		{ "ness", "ness" }, { "eed", "eed" }, { "aed", "a" }, { "feed", "feed" }, { "freed", "freed" },
		{ "agreed", "agre" }, { "ying", "ying" }, { "yyed", "yy" }, { "trying", "try" }, { "stayed", "stai" },
		{ "obeyed", "obei" }, { "rhythmed", "rhythm" }, { "hissed", "hiss" }, { "buzzing", "buzz" },
		{ "fuss", "fuss" }, { "tie", "tie" }, { "ties", "ti" }, { "skies", "ski" }, { "ay", "ay" },
		{ "ayy", "ayi" },
		{ "ayyy", "ayyi" }, { "tyyl", "tyyl" }, { "ably", "abli" }, { "ally", "alli" }, { "relatively", "rel" },
		{ "valency", "valenc" }, { "hesitancy", "hesit" }, { "radically", "radic" }, { "vilely", "vile" },
		{ "apology", "apolog" }
	};
	unsigned char word[32];
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		struct bytes stem = { word, 0 };

		memset(word, 'y', sizeof word);
		memcpy(word + 1, pair[i][0], strlen(pair[i][0]));
		stem.p = word + 1;
		stem.n = word_stem(word + 1, strlen(pair[i][0]));
		ck_assert_msg(bytes_is(stem, pair[i][1]), "'%s' is '%.*s'", pair[i][0], (int)stem.n,
		    (const char *)word + 1);
	}
}
END_TEST

UNIT_MAIN("word")
{
	tcase_add_test(unit, punctuation_stands_alone);
	tcase_add_test(unit, clitics_come_off);
	tcase_add_test(unit, stops_stay_on_abbreviations);
	tcase_add_test(unit, numbers_hyphens_and_addresses_hold_together);
	tcase_add_test(unit, tokens_of_every_form);
	tcase_add_test(unit, ideographs_are_words);
	tcase_add_test(unit, kinds);
	tcase_add_test(unit, folds);
	tcase_add_test(unit, folds_the_ends_of_every_block);
	tcase_add_test(unit, stop_words);
	tcase_add_test(unit, stop_words_of_other_languages);
	tcase_add_test(unit, each_stop_word_is_told);
	tcase_add_test(unit, stems);
	tcase_add_test(unit, stems_at_the_limits_of_each_step);
}
