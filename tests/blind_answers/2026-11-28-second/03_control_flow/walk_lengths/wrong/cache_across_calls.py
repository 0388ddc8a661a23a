# known lengths are kept in a global dictionary: another step gets the lengths of the first
known = {1: 0}


def walk_lengths(step, starts):
    def walk_length(n):
        start, k = n, 0
        while n not in known:
            n = step(n)
            k += 1
        known[start] = k + known[n]
        return known[start]

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
