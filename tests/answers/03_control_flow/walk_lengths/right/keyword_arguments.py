def walk_lengths(step, starts):
    @delayed(pure=False)
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    @delayed
    def to_dictionary(keys, values):
        return {keys[i]: values[i] for i in range(len(keys))}

    return to_dictionary(keys=starts, values=[walk_length(n=n) for n in starts])
