# gives up after 100 steps: from 27 it would be 111
def walk_lengths(step, starts):
    def walk_length(n):
        for k in range(100):
            if n == 1:
                return k
            n = step(n)
        return 100

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
