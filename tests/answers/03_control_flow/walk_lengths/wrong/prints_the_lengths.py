# caught by: walk_lengths_graph
def walk_lengths(step, starts):
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    lengths = delayed(dict)({n: delayed(walk_length)(n) for n in starts})
    print(lengths.compute(scheduler="sync"))
    return lengths
