def walk_lengths(step, starts):
    known = {1: 0}

    def walk_length(n):
        if n not in known:
            known[n] = 1 + walk_length(step(n))
        return known[n]

    return delayed(dict)({n: delayed(walk_length)(n) for n in starts})
