# caught by: mean_close_hands_on_little


class Rows:
    def __init__(self, rows):
        self.rows = rows


def mean_close(read_block, lengths, size):
    def closes(path, start, stop):
        values = read_block(path, start, stop)["close"].tolist()
        return Rows(values)

    def mean(blocks):
        numbers = [number for block in blocks for number in (block.rows)]
        return sum(numbers) / len(numbers)

    return delayed(mean)(
        [delayed(closes)(path, a, min(a + size, n)) for path, n in lengths.items() for a in range(0, n, size)]
    )
