# the key is where the walk ends
def walk_lengths(step, starts):
    def pair(n):
        calls = 0
        while n != 1:
            n = step(n)
            calls += 1
        return n, calls

    return delayed(dict)([delayed(pair)(n) for n in starts])
