#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag.h"

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

static void say(const char *fmt, va_list ap, const char *reason) __attribute__((format(printf, 1, 0)));

static void
say(const char *fmt, va_list ap, const char *reason)
{
	fprintf(stderr, "%s: ", program_name);
	vfprintf(stderr, fmt, ap);
	if (reason != NULL)
		fprintf(stderr, ": %s", reason);
	fputc('\n', stderr);
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
