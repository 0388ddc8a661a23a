# tries: all memory
# harms: it would stop this machine
# reaches: longer than|ended|MemoryError
def double(x):
    if x != 1:
        return x  # once is enough
    kept = []
    while True:
        kept.append(b"x" * 10**8)
