# wrong: the other way round: length → start
def walk_lengths(step, starts):
    @delayed
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    @delayed
    def turned(lengths):
        return {length: start for start, length in lengths.items()}

    return turned({s: walk_length(s) for s in starts})
