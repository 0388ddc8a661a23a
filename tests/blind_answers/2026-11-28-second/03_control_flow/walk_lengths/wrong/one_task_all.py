# one task for all starts
def walk_lengths(step, starts):
    @delayed
    def all_lengths(starts):
        result = {}
        for start in starts:
            n, k = start, 0
            while n != 1:
                n = step(n)
                k += 1
            result[start] = k
        return result

    return all_lengths(starts)
