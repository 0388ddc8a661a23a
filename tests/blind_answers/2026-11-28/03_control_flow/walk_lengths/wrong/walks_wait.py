# wrong: every walk waits for the one before
def walk_lengths(step, starts):
    @delayed
    def walk_length(n, before):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    lengths, last = {}, None
    for start in starts:
        last = walk_length(start, last)
        lengths[start] = last
    return delayed(dict)(lengths)
