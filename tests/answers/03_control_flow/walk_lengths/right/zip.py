def walk_lengths(step, starts):
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    lengths = [delayed(walk_length)(n) for n in starts]
    return delayed(dict)(delayed(zip)(starts, lengths))
