#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "diag.h"
#include "lock.h"

int
lock_take(const char *path)
{
	struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int fd = open(path, O_RDWR | O_CREAT, 0666);

	if (fd < 0)
		diag_die_errno("%s: cannot open", path);
	if (fcntl(fd, F_SETLK, &whole) == 0)
		return fd;
	if (errno != EACCES && errno != EAGAIN)
		diag_die_errno("%s: cannot lock", path);
	if (fcntl(fd, F_GETLK, &whole) == 0 && whole.l_type != F_UNLCK)
		diag_die("%s: busy: process %ld holds this state; run again when it has ended", path,
		    (long)whole.l_pid);
	diag_die("%s: busy: another process held this state a moment ago; run again", path);
}

void
lock_give_back(int lock)
{
	close(lock);
}
