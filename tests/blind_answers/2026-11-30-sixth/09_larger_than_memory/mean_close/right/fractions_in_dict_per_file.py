from fractions import Fraction


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    def exact(path, start, stop):
        """Return what is to be known of a block, exactly."""
        prices = [Fraction(price) for price in read_block(path, start, stop)["close"]]
        return {"sum": sum(prices, Fraction(0)), "rows": len(prices)}

    found = {}
    for path in lengths:
        found[path] = [delayed(exact)(path, a, a + size) for a in range(0, lengths[path], size)]

    def finish(found):
        blocks = [block for blocks in found.values() for block in blocks]
        return float(sum(block["sum"] for block in blocks) / sum(block["rows"] for block in blocks))

    return delayed(finish)(found)
