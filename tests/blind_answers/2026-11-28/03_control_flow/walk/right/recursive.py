def walk(step, starts, length):
    def one_walk(n, left):
        if left == 0:
            return n
        return one_walk(delayed(step)(n), left - 1)

    return delayed([one_walk(start, length) for start in starts])
