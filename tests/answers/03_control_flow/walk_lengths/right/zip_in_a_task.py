def walk_lengths(step, starts):
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    collect = delayed(lambda lengths: dict(zip(starts, lengths, strict=True)))
    return collect(list(map(delayed(walk_length), starts)))
