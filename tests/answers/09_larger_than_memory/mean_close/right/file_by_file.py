def mean_close(read_block, lengths, size):
    def part(path, start):
        close = read_block(path, start, min(start + size, lengths[path]))["close"]
        return [close.sum(), close.count()]

    def add(parts):
        return [sum(p[0] for p in parts), sum(p[1] for p in parts)]

    def divide(parts):
        total, count = add(parts)
        return total / count

    files = [delayed(add)([delayed(part)(p, i) for i in range(0, n, size)]) for p, n in lengths.items()]
    return delayed(divide)(files)
