# caught by: walk_lengths_value
def walk_lengths(step, starts):
    lengths = {}

    def walk_length(start):
        n, lengths[start] = start, 0
        while n != 1:
            n = step(n)
            lengths[start] += 1

    def take(done):
        return lengths

    return delayed(take)([delayed(walk_length)(n) for n in starts])
