# tries: all memory, as stacks, caches and arenas of its own: threads with huge stacks, recursion in C, texts that are interned, types and code that stay
# seconds: 2
import ctypes
import sys
import threading


def double(x):
    threading.stack_size(512 * 2**20)
    fill = ctypes.CDLL(None).memset

    def deep():
        buffer = ctypes.create_string_buffer(400 * 2**20)
        fill(buffer, 1, 400 * 2**20)
        threading.Event().wait()

    for number in range(200):
        threading.Thread(target=deep, daemon=True).start()
    kept = []
    while True:
        kept.append(
            (
                sys.intern("x" * 10**6 + str(len(kept))),
                type("x", (), {str(n): n for n in range(1000)}),
                compile("+".join("a" * 1000), "x", "exec"),
            )
        )
