# tries: all memory, as tables of pages of which each is the same zero
# harms: it would fill this machine's memory
# %% own
import ctypes
import os

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long)
file = os.open("zeros", os.O_RDWR | os.O_CREAT)
os.ftruncate(file, 2**20)
for _ in range(400):
    place = libc.mmap(None, 2**32, 1, 0x4022, -1, 0)
    if place in (None, 2**64 - 1):
        break
    for page in range(0, 2**32, 2**21):
        ctypes.c_char.from_address(place + page).value
