def walk_lengths(step, starts):
    @delayed
    def one(start):
        n, length = start, 0
        while n != 1:
            n = step(n)
            length += 1
        return {start: length}

    @delayed
    def merge(parts):
        result = {}
        for part in parts:
            result |= part
        return result

    return merge([one(start) for start in starts])
