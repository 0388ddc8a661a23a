# one counter for all walks: a global that tasks add to
counter = {}


def walk_lengths(step, starts):
    def walk_length(start):
        n = start
        counter[start] = 0
        while n != 1:
            n = step(n)
            counter[start] += 1

    return delayed(lambda done: {start: counter[start] for start in starts})([delayed(walk_length)(s) for s in starts])
