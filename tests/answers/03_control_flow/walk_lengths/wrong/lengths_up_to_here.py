# caught by: walk_lengths_value
def walk_lengths(step, starts):
    length = 0

    def walk_length(n):
        nonlocal length
        while n != 1:
            n = step(n)
            length += 1
        return length

    return delayed(dict)({n: delayed(walk_length)(n) for n in starts})
