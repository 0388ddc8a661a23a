@delayed
def summed(read_block, path, start, stop):
    table = read_block(path, start, stop)
    return {"sum": float(table.close.sum()), "rows": len(table)}


@delayed
def divided(blocks):
    return sum(block["sum"] for block in blocks) / sum(block["rows"] for block in blocks)


def mean_close(read_block, lengths, size):
    blocks = []
    for path, length in lengths.items():
        start = 0
        while start < length:
            stop = min(start + size, length)
            blocks.append(summed(read_block, path, start, stop))
            start = stop
    return divided(blocks)
