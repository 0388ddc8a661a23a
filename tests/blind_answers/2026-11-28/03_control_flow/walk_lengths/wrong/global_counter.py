# wrong: counts in a common variable, which tasks at the same time spoil
counter = 0


def walk_lengths(step, starts):
    def walk_length(n):
        global counter
        counter = 0
        while n != 1:
            n = step(n)
            counter += 1

    def collect(done):
        return {s: counter for s in starts}

    return delayed(collect)([delayed(walk_length)(s) for s in starts])
