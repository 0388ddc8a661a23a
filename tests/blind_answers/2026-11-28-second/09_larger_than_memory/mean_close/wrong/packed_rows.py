# hands on the rows, packed
import pickle


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: pickle.dumps(read_block(p, a, b)["close"].tolist()))

    def mean_of(parts):
        values = [value for part in parts for value in pickle.loads(part)]
        return sum(values) / len(values)

    return delayed(mean_of)([one(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)])
