/*
 * rowid - the ids of rows: the same for the same article in every run and on every machine.
 */
#ifndef ROWID_H
#define ROWID_H

#include "item.h"

/* Appends the name of a file without its last extension. */
void rowid_of_file(struct buf *to, const char *file);

/*
 * Appends 16 hexadecimal digits made of KEY, which names an article in its feed; of DATE, when it was published, if
 * that is known, as some feeds use one key for many articles; and of PLACE, if the key is not unique in the world.
 */
void rowid_of_key(struct buf *to, struct bytes key, struct bytes date, struct bytes place);

/* The same of an item that no key names: its title, date, address and text. */
void rowid_of_content(struct buf *to, const struct item *item, struct bytes place);

#endif
