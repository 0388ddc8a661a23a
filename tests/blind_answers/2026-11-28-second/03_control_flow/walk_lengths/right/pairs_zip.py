def walk_lengths(step, starts):
    @delayed
    def length_of(step, n):
        for count in range(10**9):
            if n == 1:
                return count
            n = step(n)

    @delayed
    def as_dict(keys, values):
        return dict(zip(keys, values))

    return as_dict(list(starts), [length_of(step, start) for start in starts])
