# caught by: walk_lengths_value
def walk_lengths(step, starts):
    def walk_length(n):
        for length in range(20):
            if n == 1:
                return length
            n = step(n)

    return delayed(dict)({n: delayed(walk_length)(n) for n in starts})
