# a walk from 1 takes a step all the same, and goes round until it comes back to 1
def walk_lengths(step, starts):
    def walk_length(n):
        n, k = step(n), 1
        while n != 1 and k < 1000:
            n = step(n)
            k += 1
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
