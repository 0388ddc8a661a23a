# each walk waits for the one before
def walk_lengths(step, starts):
    def walk_length(start, before):
        n, k = start, 0
        while n != 1:
            n = step(n)
            k += 1
        return {**before, start: k}

    result = {}
    for start in starts:
        result = delayed(walk_length)(start, result)
    return result
