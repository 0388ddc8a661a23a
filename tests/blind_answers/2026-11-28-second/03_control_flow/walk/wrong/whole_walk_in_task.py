# a whole walk is one task; each call should be a task of its own
def walk(step, starts, length):
    def whole(n):
        for _ in range(length):
            n = step(n)
        return n

    return delayed(list)([delayed(whole)(n) for n in starts])
