# tries: files by their number on the disk, past the mounts
# reaches: not permitted|Operation
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    base = os.open("/usr", os.O_RDONLY)
    for inode in range(1, 2000):
        handle = ctypes.create_string_buffer(struct.pack("<Iiii", 8, 1, inode, 0), 24)
        number = libc.syscall(304, base, handle, 0)
        if number >= 0:
            print(os.listdir(number))
    print(os.strerror(ctypes.get_errno()))
    return x
