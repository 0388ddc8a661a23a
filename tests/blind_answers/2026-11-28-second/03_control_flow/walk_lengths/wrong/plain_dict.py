# a dictionary of Delayed, not a Delayed
def walk_lengths(step, starts):
    def walk_length(n):
        k = 0
        while n != 1:
            n = step(n)
            k += 1
        return k

    return {start: delayed(walk_length)(start) for start in starts}
