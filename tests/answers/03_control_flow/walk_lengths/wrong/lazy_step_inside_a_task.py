# caught by: walk_lengths_value (own error)
def walk_lengths(step, starts):
    @delayed
    def walk_length(n):
        length = 0
        while n != 1:
            n = delayed(step)(n)
            length += 1
        return length

    return delayed(dict)({n: walk_length(n) for n in starts})
