# caught by: walk_lengths_value
def walk_lengths(step, starts):
    def pair(start):
        n, length = start, 0
        while n != 1:
            n = step(n)
            length += 1
        return length, start

    return delayed(dict)([delayed(pair)(n) for n in starts])
