#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"
#include "printable.h"
#include "utf8.h"

enum {
	LINE_MAX_BYTES = 4096,	/* of a message: what Linux writes to a pipe in one piece */
	TEXT_MAX = 3000		/* of it, before it is escaped */
};

struct line {
	size_t n;
	char text[LINE_MAX_BYTES];
};

/* Bytes that have an escape of their own, and its letters. */
static const char named[] = "\n\r", letters[] = "nr";

static const char *program_name = "newsmill";

void
diag_set_program(const char *name)
{
	program_name = name;
}

const char *
diag_program(void)
{
	return program_name;
}

/* Appends up to N bytes to LINE; what does not fit is dropped. */
static void
append(struct line *line, const void *p, size_t n)
{
	size_t room = sizeof line->text - line->n;

	if (n > room)
		n = room;
	memcpy(line->text + line->n, p, n);
	line->n += n;
}

/* Bytes that a terminal might obey, or that show something else than they are, as \n, \r or \xNN. */
static void
append_escaped(struct line *line, const unsigned char *p, size_t n)
{
	char code[5];

	for (; n > 0; p++, n--) {
		const char *name = strchr(named, *p);

		if (*p != '\0' && name != NULL)
			snprintf(code, sizeof code, "\\%c", letters[name - named]);
		else
			snprintf(code, sizeof code, "\\x%02X", *p);
		append(line, code, strlen(code));
	}
}

static void
append_text(struct line *line, const char *text)
{
	const unsigned char *p = (const unsigned char *)text, *end = p + strlen(text);
	size_t len;

	for (; p < end; p += len) {
		uint32_t cp = utf8_decode(p, end, &len);

		if (cp == '\t')
			append(line, p, len);
		else if (printable_is_unsafe(cp) || (printable_is_blank(cp) && cp != ' ') ||
		    (cp == UTF8_REPLACEMENT && len < 3))
			append_escaped(line, p, len);
		else
			append(line, p, len);
	}
}

/* One write(2): the messages of programs that share a pipe or a terminal do not mix. */
static void
write_line(const struct line *line)
{
	ssize_t done;

	do
		done = write(STDERR_FILENO, line->text, line->n);
	while (done < 0 && errno == EINTR);
}

static void say(const char *fmt, va_list ap, const char *reason) __attribute__((format(printf, 1, 0)));

static void
say(const char *fmt, va_list ap, const char *reason)
{
	struct line line = { 0, "" };
	char text[TEXT_MAX];

	if (vsnprintf(text, sizeof text, fmt, ap) >= (int)sizeof text)
		memcpy(text + sizeof text - sizeof "...", "...", sizeof "...");
	append_text(&line, program_name);
	append(&line, ": ", 2);
	append_text(&line, text);
	if (reason != NULL) {
		append(&line, ": ", 2);
		append_text(&line, reason);
	}
	if (line.n == sizeof line.text)
		line.n--;
	append(&line, "\n", 1);
	write_line(&line);
}

void
diag_warn(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap, NULL);
	va_end(ap);
}

void
diag_die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap, NULL);
	va_end(ap);
	exit(EXIT_NOT_DONE);
}

void
diag_die_errno(const char *fmt, ...)
{
	const char *reason = strerror(errno);
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap, reason);
	va_end(ap);
	exit(EXIT_NOT_DONE);
}
