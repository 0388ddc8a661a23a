# numpy's argmin chooses
def outsider(read, add, likeness, paths):
    reads = [*map(delayed(read), paths)]
    level = reads
    while len(level) > 1:
        odd = level[len(level) - len(level) % 2 :]
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + odd

    def argmin(values):
        i = int(np.argmin(values))
        return (paths[i], values[i])

    return delayed(argmin)([delayed(likeness)(r, level[0]) for r in reads])
