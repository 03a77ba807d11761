/*
 * growth N SEED ID: N articles of about 2 KB each, no two alike, as rows "id date source text" with a header: sentences
 * of words, names and figures drawn by SEED, over 300 days; the ids begin with ID.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { WORDS = 20000, SENTENCES = 16, SENTENCE = 19, DAYS = 300, MONTH = 28, SOURCES = 300 };

static uint64_t state;

/* A number below N (G. Marsaglia, Xorshift RNGs, 2003). */
static unsigned
draw(unsigned n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (unsigned)(state >> 33) % n;
}

static void
make_word(char *word)
{
	int i, n = 1 + (int)draw(4);

	for (i = 0; i < n; i++) {
		*word++ = "bcdfghklmnprst"[draw(14)];
		*word++ = "aeiou"[draw(5)];
	}
	*word = '\0';
}

static void
put_sentence(char words[WORDS][12])
{
	const char *word;
	int i;

	for (i = 0; i < SENTENCE; i++) {
		word = words[draw(WORDS)];
		if (i > 0)
			putchar(' ');
		if (i == 9)
			printf("%u", draw(1000));
		else
			printf("%c%s", i == 0 || i == 5 || i == 6 ? *word - 'a' + 'A' : *word, word + 1);
	}
	putchar('.');
}

int
main(int argc, char **argv)
{
	static char words[WORDS][12];
	long i, hour, n = argc == 4 ? strtol(argv[1], NULL, 10) : 0;
	int j;

	if (n < 1) {
		fputs("usage: growth N SEED ID\n", stderr);
		return 2;
	}
	state = 1;
	for (i = 0; i < WORDS; i++)
		make_word(words[i]);
	state = strtoull(argv[2], NULL, 10) * 2654435761u + 1;
	puts("id\tdate\tsource\ttext");
	for (i = 0; i < n; i++) {
		hour = i * DAYS * 24 / n;
		printf("%s%ld\t2025-%02ld-%02ldT%02ld:00:00Z\tsource%u\t", argv[3], i, hour / 24 / MONTH + 1,
		    hour / 24 % MONTH + 1, hour % 24, draw(SOURCES));
		for (j = 0; j < SENTENCES; j++) {
			if (j > 0)
				fputs(j % 4 == 0 ? "\\n" : " ", stdout);
			put_sentence(words);
		}
		putchar('\n');
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 2;
}
