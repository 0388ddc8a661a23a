def walk_lengths(step, starts):
    def walk_length(n):
        path = []
        while n != 1:
            path.append(n)
            n = step(n)
        return len(path)

    @delayed
    def together(keys, values):
        return dict(zip(keys, values))

    return together(starts, [delayed(walk_length)(s) for s in starts])
