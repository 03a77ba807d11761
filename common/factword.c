#include "factword.h"
#include "hash.h"

#define ONE FACTWORD_ONE
#define UNIT FACTWORD_UNIT
#define TENS FACTWORD_TENS
#define HUNDRED FACTWORD_HUNDRED
#define THOUSAND FACTWORD_THOUSAND
#define MONTH FACTWORD_MONTH
#define WEEKDAY FACTWORD_WEEKDAY
#define CAPITAL FACTWORD_CAPITAL
#define NOT_FIRST FACTWORD_NOT_FIRST
#define WITH_FIGURE FACTWORD_WITH_FIGURE

/* In the order of their bytes. */
static const struct factword words[] = {
	{ "abril", MONTH, 4, 0 }, { "acht", UNIT, 8, 0 }, { "agosto", MONTH, 8, 0 }, { "aout", MONTH, 8, 0 },
	{ "apr", MONTH, 4, WITH_FIGURE | CAPITAL }, { "april", MONTH, 4, CAPITAL }, { "aprile", MONTH, 4, 0 },
	{ "aug", MONTH, 8, WITH_FIGURE | CAPITAL }, { "august", MONTH, 8, CAPITAL }, { "augustus", MONTH, 8, 0 },
	{ "avril", MONTH, 4, 0 }, { "billion", THOUSAND, 1000000000, 0 }, { "bln", THOUSAND, 1000000000, 0 },
	{ "bn", THOUSAND, 1000000000, 0 }, { "cinco", UNIT, 5, 0 }, { "cincuenta", TENS, 50, 0 },
	{ "cinq", UNIT, 5, 0 }, { "cinquanta", TENS, 50, 0 }, { "cinquante", TENS, 50, 0 }, { "cinque", UNIT, 5, 0 },
	{ "cuarenta", TENS, 40, 0 }, { "cuatro", UNIT, 4, 0 }, { "dec", MONTH, 12, WITH_FIGURE | CAPITAL },
	{ "december", MONTH, 12, CAPITAL }, { "decembre", MONTH, 12, 0 }, { "dertig", TENS, 30, 0 },
	{ "deux", UNIT, 2, 0 }, { "dez", UNIT, 10, 0 }, { "dezember", MONTH, 12, CAPITAL },
	{ "dezembro", MONTH, 12, 0 }, { "dicembre", MONTH, 12, 0 }, { "diciembre", MONTH, 12, 0 },
	{ "dieci", UNIT, 10, 0 }, { "dienstag", WEEKDAY, 2, CAPITAL }, { "diez", UNIT, 10, 0 },
	{ "dimanche", WEEKDAY, 7, 0 }, { "dinsdag", WEEKDAY, 2, 0 }, { "dix", UNIT, 10, 0 }, { "doce", UNIT, 12, 0 },
	{ "dodici", UNIT, 12, 0 }, { "dois", UNIT, 2, 0 }, { "domenica", WEEKDAY, 7, 0 },
	{ "domingo", WEEKDAY, 7, 0 }, { "donderdag", WEEKDAY, 4, 0 }, { "donnerstag", WEEKDAY, 4, CAPITAL },
	{ "douze", UNIT, 12, 0 }, { "doze", UNIT, 12, 0 }, { "dozen", HUNDRED, 12, 0 }, { "drei", UNIT, 3, 0 },
	{ "dreissig", TENS, 30, 0 }, { "drie", UNIT, 3, 0 }, { "duas", UNIT, 2, 0 },
	{ "duizend", THOUSAND, 1000, 0 }, { "eight", UNIT, 8, 0 }, { "eighteen", UNIT, 18, 0 },
	{ "eighty", TENS, 80, 0 }, { "eleven", UNIT, 11, 0 }, { "enero", MONTH, 1, 0 },
	{ "feb", MONTH, 2, WITH_FIGURE | CAPITAL }, { "febbraio", MONTH, 2, 0 }, { "febrero", MONTH, 2, 0 },
	{ "februar", MONTH, 2, CAPITAL }, { "februari", MONTH, 2, 0 }, { "february", MONTH, 2, CAPITAL },
	{ "fevereiro", MONTH, 2, 0 }, { "fevrier", MONTH, 2, 0 }, { "fifteen", UNIT, 15, 0 },
	{ "fifty", TENS, 50, 0 }, { "five", UNIT, 5, 0 }, { "forty", TENS, 40, 0 }, { "four", UNIT, 4, 0 },
	{ "fourteen", UNIT, 14, 0 }, { "freitag", WEEKDAY, 5, CAPITAL }, { "friday", WEEKDAY, 5, CAPITAL },
	{ "fuenf", UNIT, 5, 0 }, { "funf", UNIT, 5, 0 }, { "funfzig", TENS, 50, 0 }, { "gennaio", MONTH, 1, 0 },
	{ "giovedi", WEEKDAY, 4, 0 }, { "giugno", MONTH, 6, 0 }, { "honderd", HUNDRED, 100, 0 },
	{ "huit", UNIT, 8, 0 }, { "hundert", HUNDRED, 100, 0 }, { "hundred", HUNDRED, 100, 0 },
	{ "jan", MONTH, 1, WITH_FIGURE | CAPITAL }, { "janeiro", MONTH, 1, 0 }, { "janner", MONTH, 1, CAPITAL },
	{ "januar", MONTH, 1, CAPITAL }, { "januari", MONTH, 1, 0 }, { "january", MONTH, 1, CAPITAL },
	{ "janvier", MONTH, 1, 0 }, { "jeudi", WEEKDAY, 4, 0 }, { "jueves", WEEKDAY, 4, 0 },
	{ "juillet", MONTH, 7, 0 }, { "juin", MONTH, 6, 0 }, { "jul", MONTH, 7, WITH_FIGURE | CAPITAL },
	{ "julho", MONTH, 7, 0 }, { "juli", MONTH, 7, CAPITAL }, { "julio", MONTH, 7, 0 },
	{ "july", MONTH, 7, CAPITAL }, { "jun", MONTH, 6, WITH_FIGURE | CAPITAL }, { "june", MONTH, 6, CAPITAL },
	{ "junho", MONTH, 6, 0 }, { "juni", MONTH, 6, CAPITAL }, { "junio", MONTH, 6, 0 }, { "luglio", MONTH, 7, 0 },
	{ "lundi", WEEKDAY, 1, 0 }, { "lunedi", WEEKDAY, 1, 0 }, { "lunes", WEEKDAY, 1, 0 },
	{ "maandag", WEEKDAY, 1, 0 }, { "maart", MONTH, 3, 0 }, { "maggio", MONTH, 5, 0 },
	{ "mai", MONTH, 5, CAPITAL }, { "maio", MONTH, 5, 0 }, { "mar", MONTH, 3, WITH_FIGURE | CAPITAL },
	{ "march", MONTH, 3, NOT_FIRST | CAPITAL }, { "marco", MONTH, 3, 0 }, { "mardi", WEEKDAY, 2, 0 },
	{ "mars", MONTH, 3, WITH_FIGURE }, { "martedi", WEEKDAY, 2, 0 }, { "martes", WEEKDAY, 2, 0 },
	{ "marz", MONTH, 3, CAPITAL }, { "marzo", MONTH, 3, 0 }, { "may", MONTH, 5, NOT_FIRST | CAPITAL },
	{ "mayo", MONTH, 5, WITH_FIGURE }, { "mei", MONTH, 5, 0 }, { "mercoledi", WEEKDAY, 3, 0 },
	{ "mercredi", WEEKDAY, 3, 0 }, { "miercoles", WEEKDAY, 3, 0 }, { "mil", THOUSAND, 1000, 0 },
	{ "milhoes", THOUSAND, 1000000, 0 }, { "miliardi", THOUSAND, 1000000000, 0 },
	{ "milione", THOUSAND, 1000000, 0 }, { "milioni", THOUSAND, 1000000, 0 },
	{ "miljard", THOUSAND, 1000000000, 0 }, { "miljoen", THOUSAND, 1000000, 0 }, { "mille", THOUSAND, 1000, 0 },
	{ "milliard", THOUSAND, 1000000000, 0 }, { "milliarde", THOUSAND, 1000000000, 0 },
	{ "milliarden", THOUSAND, 1000000000, 0 }, { "milliards", THOUSAND, 1000000000, 0 },
	{ "million", THOUSAND, 1000000, 0 }, { "millionen", THOUSAND, 1000000, 0 },
	{ "millions", THOUSAND, 1000000, 0 }, { "millones", THOUSAND, 1000000, 0 },
	{ "mittwoch", WEEKDAY, 3, CAPITAL }, { "mln", THOUSAND, 1000000, 0 }, { "mn", THOUSAND, 1000000, 0 },
	{ "monday", WEEKDAY, 1, CAPITAL }, { "montag", WEEKDAY, 1, CAPITAL }, { "negen", UNIT, 9, 0 },
	{ "neun", UNIT, 9, 0 }, { "nine", UNIT, 9, 0 }, { "nineteen", UNIT, 19, 0 }, { "ninety", TENS, 90, 0 },
	{ "nov", MONTH, 11, WITH_FIGURE | CAPITAL }, { "nove", UNIT, 9, 0 }, { "november", MONTH, 11, CAPITAL },
	{ "novembre", MONTH, 11, 0 }, { "novembro", MONTH, 11, 0 }, { "noviembre", MONTH, 11, 0 },
	{ "nueve", UNIT, 9, 0 }, { "ocho", UNIT, 8, 0 }, { "oct", MONTH, 10, WITH_FIGURE | CAPITAL },
	{ "october", MONTH, 10, CAPITAL }, { "octobre", MONTH, 10, 0 }, { "octubre", MONTH, 10, 0 },
	{ "oito", UNIT, 8, 0 }, { "oktober", MONTH, 10, CAPITAL }, { "one", ONE, 1, 0 }, { "onze", UNIT, 11, 0 },
	{ "ottobre", MONTH, 10, 0 }, { "outubro", MONTH, 10, 0 }, { "quaranta", TENS, 40, 0 },
	{ "quarante", TENS, 40, 0 }, { "quatre", UNIT, 4, 0 }, { "quatro", UNIT, 4, 0 }, { "quattro", UNIT, 4, 0 },
	{ "quince", UNIT, 15, 0 }, { "quindici", UNIT, 15, 0 }, { "quinze", UNIT, 15, 0 },
	{ "sabado", WEEKDAY, 6, 0 }, { "samedi", WEEKDAY, 6, 0 }, { "samstag", WEEKDAY, 6, CAPITAL },
	{ "saturday", WEEKDAY, 6, CAPITAL }, { "sechs", UNIT, 6, 0 }, { "sechzig", TENS, 60, 0 },
	{ "seis", UNIT, 6, 0 }, { "sep", MONTH, 9, WITH_FIGURE | CAPITAL },
	{ "sept", MONTH, 9, WITH_FIGURE | CAPITAL }, { "september", MONTH, 9, CAPITAL },
	{ "septembre", MONTH, 9, 0 }, { "septiembre", MONTH, 9, 0 }, { "sesenta", TENS, 60, 0 },
	{ "sessanta", TENS, 60, 0 }, { "sete", UNIT, 7, 0 }, { "setembro", MONTH, 9, 0 }, { "sette", UNIT, 7, 0 },
	{ "settembre", MONTH, 9, 0 }, { "seven", UNIT, 7, 0 }, { "seventeen", UNIT, 17, 0 },
	{ "seventy", TENS, 70, 0 }, { "sieben", UNIT, 7, 0 }, { "siete", UNIT, 7, 0 }, { "six", UNIT, 6, 0 },
	{ "sixteen", UNIT, 16, 0 }, { "sixty", TENS, 60, 0 }, { "soixante", TENS, 60, 0 },
	{ "sonntag", WEEKDAY, 7, CAPITAL }, { "sunday", WEEKDAY, 7, CAPITAL }, { "tausend", THOUSAND, 1000, 0 },
	{ "ten", UNIT, 10, 0 }, { "thirteen", UNIT, 13, 0 }, { "thirty", TENS, 30, 0 },
	{ "thousand", THOUSAND, 1000, 0 }, { "three", UNIT, 3, 0 }, { "thursday", WEEKDAY, 4, CAPITAL },
	{ "tien", UNIT, 10, 0 }, { "treinta", TENS, 30, 0 }, { "trenta", TENS, 30, 0 }, { "trente", TENS, 30, 0 },
	{ "tres", UNIT, 3, 0 }, { "trillion", THOUSAND, INT64_C(1000000000000), 0 }, { "trinta", TENS, 30, 0 },
	{ "trn", THOUSAND, INT64_C(1000000000000), 0 }, { "trois", UNIT, 3, 0 }, { "tuesday", WEEKDAY, 2, CAPITAL },
	{ "twaalf", UNIT, 12, 0 }, { "twee", UNIT, 2, 0 }, { "twelve", UNIT, 12, 0 }, { "twenty", TENS, 20, 0 },
	{ "twintig", TENS, 20, 0 }, { "two", UNIT, 2, 0 }, { "undici", UNIT, 11, 0 }, { "veertig", TENS, 40, 0 },
	{ "veinte", TENS, 20, 0 }, { "vendredi", WEEKDAY, 5, 0 }, { "venerdi", WEEKDAY, 5, 0 },
	{ "venti", TENS, 20, 0 }, { "vier", UNIT, 4, 0 }, { "viernes", WEEKDAY, 5, 0 }, { "vierzig", TENS, 40, 0 },
	{ "vijf", UNIT, 5, 0 }, { "vijftig", TENS, 50, 0 }, { "vingt", TENS, 20, 0 }, { "vinte", TENS, 20, 0 },
	{ "vrijdag", WEEKDAY, 5, 0 }, { "wednesday", WEEKDAY, 3, CAPITAL }, { "woensdag", WEEKDAY, 3, 0 },
	{ "zaterdag", WEEKDAY, 6, 0 }, { "zehn", UNIT, 10, 0 }, { "zes", UNIT, 6, 0 }, { "zestig", TENS, 60, 0 },
	{ "zeven", UNIT, 7, 0 }, { "zondag", WEEKDAY, 7, 0 }, { "zwanzig", TENS, 20, 0 }, { "zwei", UNIT, 2, 0 },
	{ "zwoelf", UNIT, 12, 0 }, { "zwolf", UNIT, 12, 0 }, { "августа", MONTH, 8, 0 }, { "апреля", MONTH, 4, 0 },
	{ "восемь", UNIT, 8, 0 }, { "воскресенье", WEEKDAY, 7, 0 }, { "вторник", WEEKDAY, 2, 0 },
	{ "два", UNIT, 2, 0 }, { "двадцать", TENS, 20, 0 }, { "двенадцать", UNIT, 12, 0 }, { "девять", UNIT, 9, 0 },
	{ "декабря", MONTH, 12, 0 }, { "десять", UNIT, 10, 0 }, { "июля", MONTH, 7, 0 }, { "июня", MONTH, 6, 0 },
	{ "марта", MONTH, 3, 0 }, { "мая", MONTH, 5, 0 }, { "миллиард", THOUSAND, 1000000000, 0 },
	{ "миллиарда", THOUSAND, 1000000000, 0 }, { "миллиардов", THOUSAND, 1000000000, 0 },
	{ "миллион", THOUSAND, 1000000, 0 }, { "миллиона", THOUSAND, 1000000, 0 },
	{ "миллионов", THOUSAND, 1000000, 0 }, { "млн", THOUSAND, 1000000, 0 }, { "млрд", THOUSAND, 1000000000, 0 },
	{ "ноября", MONTH, 11, 0 }, { "одиннадцать", UNIT, 11, 0 }, { "октября", MONTH, 10, 0 },
	{ "понедельник", WEEKDAY, 1, 0 }, { "пятницу", WEEKDAY, 5, 0 }, { "пять", UNIT, 5, 0 },
	{ "пятьдесят", TENS, 50, 0 }, { "семь", UNIT, 7, 0 }, { "сентября", MONTH, 9, 0 }, { "сорок", TENS, 40, 0 },
	{ "среду", WEEKDAY, 3, 0 }, { "сто", HUNDRED, 100, 0 }, { "субботу", WEEKDAY, 6, 0 }, { "три", UNIT, 3, 0 },
	{ "тридцать", TENS, 30, 0 }, { "тысяч", THOUSAND, 1000, 0 }, { "тысяча", THOUSAND, 1000, 0 },
	{ "тысячи", THOUSAND, 1000, 0 }, { "февраля", MONTH, 2, 0 }, { "четверг", WEEKDAY, 4, 0 },
	{ "четыре", UNIT, 4, 0 }, { "шесть", UNIT, 6, 0 }, { "шестьдесят", TENS, 60, 0 }, { "января", MONTH, 1, 0 }};

enum { WORDS = sizeof words / sizeof words[0] };

const struct factword *
factword_at(size_t i)
{
	return i < WORDS ? &words[i] : NULL;
}

uint64_t
factword_hash(struct bytes folded)
{
	if (folded.n > 8)
		return hash_bytes(folded.p, folded.n);
	return hash_pair(factword_key(folded, folded.p + folded.n), folded.n);
}

const struct factword *
factword_find(const struct factword_index *x, uint64_t hash)
{
	size_t i = (size_t)hash & (FACTWORD_SLOTS - 1);

	while (x->slot[i].word != NULL && x->slot[i].hash != hash)
		i = (i + 1) & (FACTWORD_SLOTS - 1);
	return x->slot[i].word;
}

void
factword_index(struct factword_index *x)
{
	const struct factword *w;
	struct bytes word;
	uint64_t bit;
	size_t i, at;

	for (i = 0; (w = factword_at(i)) != NULL; i++) {
		word = bytes_of(w->word);
		bit = factword_bit(factword_key(word, word.p + word.n));
		x->filter[bit / 64] |= (uint64_t)1 << bit % 64;
		for (at = (size_t)factword_hash(word) & (FACTWORD_SLOTS - 1); x->slot[at].word != NULL; )
			at = (at + 1) & (FACTWORD_SLOTS - 1);
		x->slot[at].hash = factword_hash(word);
		x->slot[at].word = w;
	}
}
