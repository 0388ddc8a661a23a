# caught by: walk_lengths_value
def walk_lengths(step, starts):
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    def known(lengths):
        return {start: length for start, length in lengths.items() if length}

    return delayed(known)({n: delayed(walk_length)(n) for n in starts})
