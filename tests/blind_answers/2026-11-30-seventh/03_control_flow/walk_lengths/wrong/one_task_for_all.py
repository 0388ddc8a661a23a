# one task takes all walks
def walk_lengths(step, starts):
    @delayed
    def all_lengths(starts):
        found = {}
        for start in starts:
            n, found[start] = start, 0
            while n != 1:
                n = step(n)
                found[start] += 1
        return found

    return all_lengths(starts)
