# caught by: walk_lengths_graph
def walk_lengths(step, starts):
    @delayed
    def all_lengths(starts):
        lengths = {}
        for start in starts:
            n, length = start, 0
            while n != 1:
                n = step(n)
                length += 1
            lengths[start] = length
        return lengths

    return all_lengths(starts)
