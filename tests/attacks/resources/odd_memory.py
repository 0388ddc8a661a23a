# tries: memory that is counted elsewhere: huge pages, locked and shared mappings, what is deleted and still open, pages sent on
# reaches: ended|MemoryError|Error
import mmap
import os
import tempfile

kept = []


def double(x):
    while True:
        for flags in (0x40022, 0x21, 0x8022 | 0x2000, 0x101022):
            try:
                kept.append(mmap.mmap(-1, 2**28, flags=flags))
                for page in range(0, 2**28, 4096):
                    kept[-1][page] = 1
            except OSError:
                pass
        file = tempfile.TemporaryFile()
        kept.append(file)
        try:
            os.posix_fallocate(file.fileno(), 0, 2**30)
        except OSError:
            raise MemoryError("no more files")
