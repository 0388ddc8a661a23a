# hands on all rows of a block, as one text
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: read_block(p, a, b)["close"].to_json())

    def mean_of(texts):
        values = [value for text in texts for value in json.loads(text).values()]
        return sum(values) / len(values)

    return delayed(mean_of)([one(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)])
