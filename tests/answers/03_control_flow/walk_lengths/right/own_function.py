def walk_lengths(step, starts):
    @delayed
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count = count + 1
        return count

    lengths = {}
    for start in starts:
        lengths[start] = walk_length(start)
    return delayed(dict)(lengths)
