def mean_close(read_block, lengths, size):
    look = lambda p, i: (read_block(p, i, i + size)["close"].sum(), min(size, lengths[p] - i))
    parts = delayed(list)([delayed(look)(p, i) for p in lengths for i in range(0, lengths[p], size)])
    return delayed(lambda pairs: sum(a for a, _ in pairs) / sum(b for _, b in pairs))(parts)
