# caught by: walk_lengths_graph
def walk_lengths(step, starts):
    @delayed
    def walk_length(n, lengths):
        start, length = n, 0
        while n != 1:
            n = step(n)
            length += 1
        return lengths | {start: length}

    lengths = {}
    for n in starts:
        lengths = walk_length(n, lengths)
    return lengths
