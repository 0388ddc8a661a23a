# while n > 1: stops at 0 and below, where the walk has not arrived at 1 yet
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        while n > 1:
            n = step(n)
            k += 1
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
