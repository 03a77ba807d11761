/*
 * usergazetteer - names the user knows, which speak for themselves where they stand in a text.
 */
#ifndef USERGAZETTEER_H
#define USERGAZETTEER_H

#include "bytes.h"
#include "gazetteer.h"
#include "hash.h"

/* A zeroed one is empty and ready; hash_free() its names at the end. */
struct usergazetteer {
	/* by gazetteer_key(): 1 + the type, and KNOWN_MORE at the beginning of longer ones */
	struct hash_table names;
};

/* Adds the lines of LIST, TYPE TAB NAME; false at the first that is wrong, *LINE its number, *FAULT the reason. */
bool usergazetteer_add(struct usergazetteer *k, struct bytes list, size_t *line, const char **fault);

/* Makes the labels of known names among N tokens weigh more in their rows of scores. */
void usergazetteer_weigh(const struct usergazetteer *k, const struct gazetteer_token *token, size_t n, int16_t *row);

#endif
