# satisfies the first check only: returns start - 1 for every start without walking
def walk_lengths(step, starts):
    def walk_length(start):
        k, n = 0, start
        while n > 1:
            k, n = k + 1, min(step(n), n - 1)
        return k

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
