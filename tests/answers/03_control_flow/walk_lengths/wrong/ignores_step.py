# caught by: walk_lengths_graph, walk_lengths_value
def walk_lengths(step, starts):
    @delayed
    def walk_length(n):
        length = 0
        while n != 1:
            n = next_number(n)
            length += 1
        return length

    return delayed(dict)({n: walk_length(n) for n in starts})
