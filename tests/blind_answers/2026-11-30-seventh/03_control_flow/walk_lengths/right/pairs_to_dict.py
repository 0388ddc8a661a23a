# tasks give pairs
def walk_lengths(step, starts):
    def pair(start):
        n, calls = start, 0
        while not n == 1:
            n, calls = step(n), calls + 1
        return start, calls

    return delayed(dict)([delayed(pair)(start) for start in starts])
